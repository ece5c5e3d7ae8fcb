//! What the report of an uncaught AttributeError, or of an import of a missing name, suggests: the nearest name that
//! the object has.
//!
//! Takes the exception; looks where `dir` would look. What is near in builtin types the compiler tells, since only
//! those attributes are linked that the program mentions.

use crate::object::alloc::Global;
use crate::object::attr;
use crate::object::call;
use crate::object::dict::Dict;
use crate::object::exception::{self, Exception};
use crate::object::names::{
    molt_name___class__, molt_name___dict__, molt_name___dir__, molt_name___getattribute__,
};
use crate::object::refs::Ref;
use crate::object::str::Str;
use crate::object::traceback::{self, Reader, molt_attribute_hint_hook};
use crate::object::type_::Type;
use crate::object::value::{PyResult, Value};
use crate::object::version;
use crate::ops::iter;
use crate::text::builder::StrBuilder;
use crate::types::exceptions::{molt_type_AttributeError, molt_type_ImportError};
use crate::types::module::{MODULE, Module};
use molt_abi::layouts::TYPE_HEAP;
use molt_abi::names::{MOST, distance};

/// A line for each name that the program asks for: the name, then pairs of a type, or a module behind `/`, and what
/// is near there.
static BUILTIN: Global<Option<&'static Str>> = Global::new(None);

/// The row `suggest_attributes`.
pub fn suggest_attributes(builtin: &Str) {
    BUILTIN.store(Some(unsafe { &*(builtin as *const Str) }));
    molt_attribute_hint_hook.store(Some(hint));
}

/// The nearest name so far; of several the first by the alphabet.
struct Search {
    name: Vec<u8>,
    best: Vec<u8>,
    limit: usize,
    seen: usize,
    public: bool,
}

impl Search {
    fn new(name: &Str, reader: Reader) -> Search {
        let mut bytes = Vec::new();
        name.encode_utf8(&mut bytes, None);
        let limit = match reader {
            Reader::Interpreter => usize::MAX,
            _ => name.len().saturating_sub(1),
        };
        Search {
            public: version::since(13) && bytes.first() != Some(&b'_'),
            name: bytes,
            best: Vec::new(),
            limit,
            seen: 0,
        }
    }

    fn consider(&mut self, candidate: &[u8]) {
        // Since 3.13, what is private is suggested only in place of what is.
        if self.public && candidate.first() == Some(&b'_') {
            return;
        }
        self.seen += 1;
        if let Some(d) = distance(&self.name, candidate, self.limit)
            && (self.best.is_empty() || d < self.limit || *candidate < *self.best)
        {
            self.limit = d;
            self.best = candidate.to_vec();
        }
    }

    fn name(&mut self, candidate: &Str) {
        let mut bytes = Vec::new();
        candidate.encode_utf8(&mut bytes, None);
        self.consider(&bytes);
    }

    fn keys(&mut self, dict: &Dict) {
        dict.iter_keys(|key| {
            if let Some(name) = key.downcast::<Str>() {
                self.name(name);
            }
        });
    }

    fn object(&mut self, object: &Value) -> PyResult<()> {
        let ty = object.ty();
        if let Some(hook) = written(ty, molt_name___dir__.get()) {
            let own = call::call(&attr::bind(&hook, Some(object), ty)?, &[])?;
            return self.list(&own);
        }
        if let Some(module) = object.downcast_exact::<Module>() {
            module.names(|name| self.name(name));
            self.builtin(Some("/"), module.name);
            return Ok(());
        }
        if let Some(ty) = object.downcast::<Type>() {
            self.class(ty);
            return Ok(());
        }
        if written(ty, molt_name___getattribute__.get()).is_some() {
            return self.through_getattribute(object);
        }
        if let Some(object) = object.object() {
            attr::each_slot_name(object, |name| self.name(name));
            if let Some(dict) = attr::instance_dict(object) {
                self.keys(dict);
            }
        }
        self.class(ty);
        Ok(())
    }

    /// `__dict__` and `__class__` are asked for as any other attribute.
    fn through_getattribute(&mut self, object: &Value) -> PyResult<()> {
        if let Some(dict) = attr::lookup(object, molt_name___dict__.get())?
            && let Some(dict) = dict.downcast::<Dict>()
        {
            self.keys(dict);
        }
        if let Some(class) = attr::lookup(object, molt_name___class__.get())?
            && let Some(class) = class.downcast::<Type>()
        {
            self.class(class);
        }
        Ok(())
    }

    /// What the object's own `__dir__` gives; names and other things do not go together.
    fn list(&mut self, own: &Value) -> PyResult<()> {
        let mut other = false;
        iter::each(own, |name| {
            match name.downcast::<Str>() {
                Some(name) => self.name(name),
                None => other = true,
            }
            Ok(())
        })?;
        if other {
            self.best.clear();
        }
        Ok(())
    }

    fn class(&mut self, ty: &Type) {
        ty.each_in_mro(|t| {
            match attr::type_dict(t).filter(|_| t.has(TYPE_HEAP)) {
                Some(dict) => {
                    self.keys(dict);
                    (0..t.slots()).for_each(|i| {
                        if crate::object::layout::declares(t, t.slot_name(i)) {
                            self.name(t.slot_name(i));
                        }
                    });
                    self.consider(b"__dict__");
                    self.consider(b"__weakref__");
                    self.consider(b"__module__");
                }
                None => {
                    self.builtin(None, t.name());
                    t.linked_methods().iter().for_each(|e| {
                        self.name(unsafe { &*(e.name as usize as *const Str) });
                    });
                }
            }
            false
        });
    }

    /// What the compiler found near in a builtin type, or in a module of the runtime.
    fn builtin(&mut self, prefix: Option<&str>, owner: &Str) {
        let Some(table) = BUILTIN.load() else {
            return;
        };
        let table = table.as_ascii().unwrap_or_default().as_bytes();
        for line in table.split(|b| *b == b'\n') {
            let mut words = line.split(|b| *b == b' ');
            if words.next() != Some(&self.name[..]) {
                continue;
            }
            while let (Some(place), Some(candidate)) = (words.next(), words.next()) {
                let place = match prefix {
                    Some(prefix) => place.strip_prefix(prefix.as_bytes()),
                    None => Some(place),
                };
                if place.is_some_and(|p| owner.is_bytes(p)) {
                    self.consider(candidate);
                }
            }
        }
    }
}

/// A special method, where a class of the program has it.
fn written(ty: &Type, name: &Str) -> Option<Value> {
    let mut found = None;
    ty.each_in_mro(|t| {
        if t.has(TYPE_HEAP) {
            found = attr::type_dict(t).and_then(|d| d.get_str(name));
        }
        found.is_some()
    });
    found
}

fn hint(exc: &Ref<Exception>, reader: Reader, out: &mut StrBuilder) {
    let reader = reader.of_version();
    let (name, object) = match traceback::field_of(exc, 0, &molt_type_AttributeError, reader) {
        Some(name) => (name, exc.fields[1].get()),
        None => match traceback::field_of(exc, 3, &molt_type_ImportError, reader) {
            Some(name) => (name, exc.fields[MODULE].get()),
            None => return,
        },
    };
    let Some(name) = name.downcast_exact::<Str>() else {
        return;
    };
    let mut search = Search::new(name, reader);
    if search.object(&object.unwrap_or(Value::NONE)).is_err() {
        drop(exception::take_pending());
        return;
    }
    if !search.best.is_empty() && search.seen < MOST {
        let best = unsafe { core::str::from_utf8_unchecked(&search.best) };
        traceback::push_hint("", &Str::new(best), out);
    }
}
