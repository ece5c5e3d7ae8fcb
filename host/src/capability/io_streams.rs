//! `wasi:io/streams`: reading and writing bytes.

use wasmtime::StoreContextMut;
use wasmtime::component::{ComponentType, Lift, Lower, Resource, WasmList};

use super::Link;
use super::io_error::IoError;
use crate::poll::Pollable;
use crate::state::State;
use crate::stream::{InputStream, OutputStream, StreamFailure};

type Store<'a> = StoreContextMut<'a, State>;
type Input = Resource<InputStream>;
type Output = Resource<OutputStream>;

/// How many bytes a program may write after asking once.
const WINDOW: u64 = 1 << 20;

/// Why a stream gave up, as programs see it.
#[derive(ComponentType, Lift, Lower)]
#[component(variant)]
pub(crate) enum StreamError {
    #[component(name = "last-operation-failed")]
    LastOperationFailed(Resource<IoError>),
    #[component(name = "closed")]
    Closed,
}

type Answer<T> = wasmtime::Result<(Result<T, StreamError>,)>;

/// Turns a failure into what the program sees; only a full table is an error of the host.
pub(crate) fn answer<T>(store: &mut Store<'_>, result: Result<T, StreamFailure>) -> Answer<T> {
    Ok((match result {
        Ok(value) => Ok(value),
        Err(StreamFailure::Closed) => Err(StreamError::Closed),
        Err(StreamFailure::Failed(errno)) => Err(StreamError::LastOperationFailed(
            store.data_mut().table.push(IoError(errno))?,
        )),
    },))
}

pub(super) fn link(linker: &mut Link<'_>, function: &str) -> wasmtime::Result<bool> {
    if function.starts_with("[method]input-stream.") {
        link_input(linker, function)
    } else {
        link_output(linker, function)
    }
}

fn link_input(linker: &mut Link<'_>, function: &str) -> wasmtime::Result<bool> {
    match function.strip_prefix("[method]input-stream.") {
        Some("read") => linker.func_wrap(function, |mut store: Store<'_>, (this, length)| {
            read(&mut store, &this, length, false)
        })?,
        Some("blocking-read") => {
            linker.func_wrap(function, |mut store: Store<'_>, (this, length)| {
                read(&mut store, &this, length, true)
            })?;
        }
        Some("skip") => linker.func_wrap(function, |mut store: Store<'_>, (this, length)| {
            let (bytes,) = read(&mut store, &this, length, false)?;
            Ok((bytes.map(|bytes| bytes.len() as u64),))
        })?,
        Some("blocking-skip") => {
            linker.func_wrap(function, |mut store: Store<'_>, (this, length)| {
                let (bytes,) = read(&mut store, &this, length, true)?;
                Ok((bytes.map(|bytes| bytes.len() as u64),))
            })?;
        }
        Some("subscribe") => {
            linker.func_wrap(function, |mut store: Store<'_>, (this,): (Input,)| {
                let table = &mut store.data_mut().table;
                let pollable = match table.get(&this)? {
                    InputStream::Stdin => Pollable::Stdin,
                    InputStream::Bytes { .. } | InputStream::File { .. } => Pollable::Ready,
                };
                Ok((table.push(pollable)?,))
            })?;
        }
        _ => return Ok(false),
    }
    Ok(true)
}

fn read(store: &mut Store<'_>, this: &Input, length: u64, wait: bool) -> Answer<Vec<u8>> {
    let stream = store.data_mut().table.get_mut(this)?;
    let result = if wait || stream.ready() {
        stream.read(length)
    } else {
        Ok(Vec::new())
    };
    answer(store, result)
}

fn link_output(linker: &mut Link<'_>, function: &str) -> wasmtime::Result<bool> {
    match function.strip_prefix("[method]output-stream.") {
        Some("check-write") => {
            linker.func_wrap(function, |mut store: Store<'_>, (this,): (Output,)| {
                store.data().table.get(&this)?;
                answer(&mut store, Ok(WINDOW))
            })?;
        }
        Some("write" | "blocking-write-and-flush") => {
            linker.func_wrap(function, |mut store: Store<'_>, (this, bytes)| {
                write(&mut store, &this, &bytes)
            })?;
        }
        Some("flush" | "blocking-flush") => {
            linker.func_wrap(function, |mut store: Store<'_>, (this,): (Output,)| {
                store.data().table.get(&this)?;
                answer(&mut store, Ok(()))
            })?;
        }
        Some("write-zeroes" | "blocking-write-zeroes-and-flush") => {
            linker.func_wrap(function, |mut store: Store<'_>, (this, length)| {
                write_zeroes(&mut store, &this, length)
            })?;
        }
        Some("splice" | "blocking-splice") => {
            linker.func_wrap(function, |mut store: Store<'_>, (this, source, length)| {
                splice(&mut store, &this, &source, length)
            })?;
        }
        Some("subscribe") => {
            linker.func_wrap(function, |mut store: Store<'_>, (this,): (Output,)| {
                let table = &mut store.data_mut().table;
                table.get(&this)?;
                Ok((table.push(Pollable::Ready)?,))
            })?;
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// Writes straight from the program's memory where the stream does not need to change.
fn write(store: &mut Store<'_>, this: &Output, bytes: &WasmList<u8>) -> Answer<()> {
    let standard = match store.data().table.get(this)? {
        OutputStream::Standard(output) => Some(output.clone()),
        OutputStream::File { .. } | OutputStream::Append { .. } => None,
    };
    let result = match standard {
        Some(output) => output
            .write(bytes.as_le_slice(&*store))
            .map_err(StreamFailure::from),
        None => {
            let bytes = bytes.as_le_slice(&*store).to_vec();
            store.data_mut().table.get_mut(this)?.write(&bytes)
        }
    };
    answer(store, result)
}

fn write_zeroes(store: &mut Store<'_>, this: &Output, length: u64) -> Answer<()> {
    const ZEROES: [u8; 4096] = [0; 4096];
    let stream = store.data_mut().table.get_mut(this)?;
    let mut left = length;
    let mut result = Ok(());
    while left > 0 && result.is_ok() {
        let part = left.min(ZEROES.len() as u64);
        result = stream.write(&ZEROES[..part as usize]);
        left -= part;
    }
    answer(store, result)
}

fn splice(store: &mut Store<'_>, this: &Output, source: &Input, length: u64) -> Answer<u64> {
    let table = &mut store.data_mut().table;
    let result = match table.get_mut(source)?.read(length) {
        Ok(bytes) => table
            .get_mut(this)?
            .write(&bytes)
            .map(|()| bytes.len() as u64),
        Err(failure) => Err(failure),
    };
    answer(store, result)
}
