//! What a world wants from its host: takes the WIT of a library, refuses functions to import, with the place that asks
//! for them. Types to import are fine, and so are the interfaces of WASI, which the standard library imports itself.

use wit_parser::{
    AstItem, InterfaceId, PackageName, UnresolvedPackage, UnresolvedPackageGroup, WorldId,
    WorldItem, WorldKey,
};

use crate::error::ComponentError;

/// Fails where the world, or one that it includes, imports a function. The first group declares the world.
pub(crate) fn refuse(groups: &[UnresolvedPackageGroup], world: &str) -> Result<(), ComponentError> {
    let packages: Vec<Package> = groups
        .iter()
        .flat_map(|group| {
            std::iter::once(&group.main)
                .chain(&group.nested)
                .map(move |package| Package { package, group })
        })
        .collect();
    let Some(first) = packages.first() else {
        return Ok(());
    };
    match first.world(world) {
        Some(id) => Search {
            packages: &packages,
        }
        .world(first, id, 0),
        None => Ok(()),
    }
}

/// A package, and the group whose text it is from.
struct Package<'a> {
    package: &'a UnresolvedPackage,
    group: &'a UnresolvedPackageGroup,
}

impl Package<'_> {
    fn world(&self, name: &str) -> Option<WorldId> {
        let found = self.package.worlds.iter().find(|(_, w)| w.name == name);
        found.map(|(id, _)| id)
    }

    fn interface(&self, name: &str) -> Option<InterfaceId> {
        let named = |i: &wit_parser::Interface| i.name.as_deref() == Some(name);
        let found = self.package.interfaces.iter().find(|(_, i)| named(i));
        found.map(|(id, _)| id)
    }

    /// The package that something is from, and its name there, if it is from another one.
    fn home(&self, wanted: impl Fn(&AstItem) -> bool) -> Option<(&PackageName, &str)> {
        self.package.foreign_deps.iter().find_map(|(package, all)| {
            let (name, _) = all.iter().find(|(_, (item, _))| wanted(item))?;
            Some((package, name.as_str()))
        })
    }
}

struct Search<'a> {
    packages: &'a [Package<'a>],
}

impl Search<'_> {
    fn package(&self, name: &PackageName) -> Option<&Package<'_>> {
        self.packages.iter().find(|p| p.package.name == *name)
    }

    /// Cycles of includes are found elsewhere, and only bounded here.
    fn world(&self, at: &Package, id: WorldId, depth: u32) -> Result<(), ComponentError> {
        let world = &at.package.worlds[id];
        for (key, item) in &world.imports {
            let name = match (key, item) {
                (_, WorldItem::Function(function)) => function.name.clone(),
                (key, WorldItem::Interface { id, .. }) => match self.functions_of(at, key, *id) {
                    Some(name) => name,
                    None => continue,
                },
                _ => continue,
            };
            let place = at.group.source_map.render_location(item.span());
            return Err(ComponentError::Wit(format!(
                "{place}: the world `{}` imports `{name}`, and a Python library cannot call functions of its host yet: \
                 leave the import out, or pass what it would give to the functions that are exported",
                world.name
            )));
        }
        for include in world.includes.iter().filter(|_| depth < 64) {
            match at.home(|item| *item == AstItem::World(include.id)) {
                None => self.world(at, include.id, depth + 1)?,
                Some((package, name)) if package.namespace != "wasi" => {
                    if let Some(home) = self.package(package)
                        && let Some(id) = home.world(name)
                    {
                        self.world(home, id, depth + 1)?;
                    }
                }
                Some(_) => {}
            }
        }
        Ok(())
    }

    /// What to call an interface that has functions, and is not one of WASI's.
    fn functions_of(&self, at: &Package, key: &WorldKey, id: InterfaceId) -> Option<String> {
        let own = &at.package.interfaces[id];
        let label = match key {
            WorldKey::Name(name) => name.clone(),
            WorldKey::Interface(_) => own.name.clone().unwrap_or_default(),
        };
        let interface = match at.home(|item| *item == AstItem::Interface(id)) {
            None => own,
            Some((package, _)) if package.namespace == "wasi" => return None,
            Some((package, name)) => {
                let home = self.package(package)?;
                &home.package.interfaces[home.interface(name)?]
            }
        };
        (!interface.functions.is_empty()).then_some(label)
    }
}
