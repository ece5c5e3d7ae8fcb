//! The world of one program: takes what the core module imports and what it must export, and gives
//! a resolved WIT world. Only the packages that are referred to are parsed.

use std::collections::BTreeSet;
use std::fmt::Write;

use wit_parser::{PackageName, Resolve, SourceMap, UnresolvedPackageGroup, WorldId};

use crate::encode::INTERRUPT_WORD;
use crate::error::ComponentError;
use crate::imported;
use crate::packages::{self, WASI_VERSION};
use crate::world::{Wit, WitFile, World};

/// Builds the world that imports `interfaces` and exports what `exports` asks for, and where a program can be
/// interrupted.
pub(crate) fn world(
    interfaces: &BTreeSet<String>,
    exports: &World,
    interrupt: bool,
) -> Result<(Resolve, WorldId), ComponentError> {
    let mut groups = Vec::new();
    let mut include = None;
    if let Some(wit) = &exports.wit {
        groups = self::groups(wit)?;
        let name = world_name(&groups[0], wit)?;
        include = Some(groups[0].main.name.interface_id(name));
    }
    let text = synthesise(interfaces, include.as_deref(), exports.run, interrupt);
    let main = parse(&[WitFile {
        name: "program.wit".into(),
        text,
    }])?;
    add_built_in(&main, &mut groups)?;
    let mut resolve = Resolve::new();
    let package = resolve
        .push_groups(main, groups)
        .map_err(|error| ComponentError::Wit(error.render(&resolve.source_map)))?;
    let world = resolve
        .select_world(&[package], Some("program"))
        .map_err(|error| ComponentError::Wit(format!("{error:#}")))?;
    Ok((resolve, world))
}

/// A world on its own, with what it includes. It must not import functions.
pub(crate) fn resolved(wit: &Wit) -> Result<(Resolve, WorldId), ComponentError> {
    let groups = groups(wit)?;
    let name = world_name(&groups[0], wit)?.to_owned();
    let resolved = world(&BTreeSet::new(), &World::library(wit.clone()), false)?;
    imported::refuse(&groups, &name)?;
    Ok(resolved)
}

/// The package that declares the world, and then those that it depends on.
fn groups(wit: &Wit) -> Result<Vec<UnresolvedPackageGroup>, ComponentError> {
    let mut groups = vec![parse(&with_package_line(&wit.files))?];
    for files in &wit.dependencies {
        groups.push(parse(files)?);
    }
    Ok(groups)
}

/// The text of the program's own world.
fn synthesise(
    interfaces: &BTreeSet<String>,
    include: Option<&str>,
    run: bool,
    interrupt: bool,
) -> String {
    let mut text = String::from("package molt:program;\n\nworld program {\n");
    if let Some(path) = include {
        let _ = writeln!(text, "  include {path};");
    }
    for interface in interfaces {
        let _ = writeln!(text, "  import {interface};");
    }
    if run {
        let _ = writeln!(text, "  export wasi:cli/run@{WASI_VERSION};");
    }
    if interrupt {
        let _ = writeln!(text, "  export {INTERRUPT_WORD}: func() -> list<u8>;");
    }
    text.push_str("}\n");
    text
}

fn parse(files: &[WitFile]) -> Result<UnresolvedPackageGroup, ComponentError> {
    let mut map = SourceMap::new();
    for file in files {
        map.push_str(&file.name, file.text.as_str());
    }
    map.parse()
        .map_err(|(map, error)| ComponentError::Wit(error.render(&map)))
}

/// Gives a package without a name one, on the first line so that positions stay true.
fn with_package_line(files: &[WitFile]) -> Vec<WitFile> {
    let named = files.iter().any(|file| {
        file.text
            .lines()
            .any(|line| line.trim_start().starts_with("package "))
    });
    let mut files = files.to_vec();
    if !named && let Some(first) = files.first_mut() {
        first.text.insert_str(0, "package local:program; ");
    }
    files
}

/// The name of the world asked for.
fn world_name<'a>(group: &'a UnresolvedPackageGroup, wit: &Wit) -> Result<&'a str, ComponentError> {
    let worlds: Vec<&str> = group
        .main
        .worlds
        .iter()
        .map(|(_, world)| world.name.as_str())
        .collect();
    let asked = |name: &str| worlds.iter().find(|world| **world == name);
    let name = match (&wit.world, worlds.as_slice()) {
        (Some(name), _) if let Some(world) = asked(name) => world,
        (None, [only]) => only,
        (Some(name), _) => {
            return Err(ComponentError::Wit(format!(
                "the WIT package `{}` has no world `{name}`; it has {}",
                group.main.name,
                listed(&worlds)
            )));
        }
        (None, _) => {
            return Err(ComponentError::Wit(format!(
                "choose a world of the WIT package `{}`: it has {}",
                group.main.name,
                listed(&worlds)
            )));
        }
    };
    Ok(name)
}

fn listed(worlds: &[&str]) -> String {
    if worlds.is_empty() {
        "none".into()
    } else {
        format!("`{}`", worlds.join("`, `"))
    }
}

/// Adds the built-in packages that `main` and `groups` refer to, directly or not.
fn add_built_in(
    main: &UnresolvedPackageGroup,
    groups: &mut Vec<UnresolvedPackageGroup>,
) -> Result<(), ComponentError> {
    let mut given = BTreeSet::new();
    let mut wanted: Vec<(PackageName, PackageName)> = Vec::new();
    scan(main, &mut given, &mut wanted);
    for group in groups.iter() {
        scan(group, &mut given, &mut wanted);
    }
    while let Some((name, by)) = wanted.pop() {
        if given.contains(&name) {
            continue;
        }
        let version = name.version.as_ref().map(ToString::to_string);
        let found = packages::find(
            &format!("{}:{}", name.namespace, name.name),
            version.as_deref().unwrap_or_default(),
        );
        let Some(package) = found else {
            return Err(ComponentError::UnknownPackage {
                package: name.to_string(),
                wanted_by: by.to_string(),
            });
        };
        let files: Vec<WitFile> = package
            .files
            .iter()
            .map(|(name, text)| WitFile {
                name: (*name).into(),
                text: (*text).into(),
            })
            .collect();
        let group = parse(&files)?;
        scan(&group, &mut given, &mut wanted);
        groups.push(group);
    }
    Ok(())
}

/// Notes which packages a group gives and which it wants.
fn scan(
    group: &UnresolvedPackageGroup,
    given: &mut BTreeSet<PackageName>,
    wanted: &mut Vec<(PackageName, PackageName)>,
) {
    for package in std::iter::once(&group.main).chain(&group.nested) {
        given.insert(package.name.clone());
        for name in package.foreign_deps.keys() {
            wanted.push((name.clone(), package.name.clone()));
        }
    }
}
