//! The modules of a crate, and the lookup of the file that defines an item.

use std::collections::{BTreeMap, BTreeSet};

use super::names::{Import, Names};
use crate::tidy::project::Project;

/// The path of a module from the root of its crate.
type ModulePath = Vec<String>;

/// A module in its own file.
struct Module {
    file: String,
    names: Names,
}

/// The modules of a library or a program.
pub(super) struct Crate {
    modules: BTreeMap<ModulePath, Module>,
}

impl Crate {
    /// Reads the modules that a root file declares.
    ///
    /// # Errors
    ///
    /// Returns the message of the parser if a file is not valid Rust.
    pub(super) fn read(project: &Project, root: &str) -> Result<Crate, String> {
        let mut found = Crate { modules: BTreeMap::new() };
        let folder = root.rsplit_once('/').map_or("", |it| it.0);
        found.add(project, Vec::new(), root, folder)?;
        Ok(found)
    }

    /// Adds a module and those below it. `folder` holds the files of its children.
    fn add(
        &mut self,
        project: &Project,
        path: ModulePath,
        file: &str,
        folder: &str,
    ) -> Result<(), String> {
        let Some(source) = project.rust.iter().find(|it| it.name == file) else {
            // Generated modules are not among the files of the project.
            return Ok(());
        };
        let names = Names::read(&source.text).map_err(|it| format!("{file}: {it}"))?;
        for child in &names.children {
            let below = format!("{folder}/{child}");
            let candidates = [format!("{below}.rs"), format!("{below}/mod.rs")];
            let known = candidates.iter().find(|it| project.rust.iter().any(|at| at.name == **it));
            if let Some(file) = known {
                let path = path.iter().chain([child]).cloned().collect();
                self.add(project, path, file, &below)?;
            }
        }
        self.modules.insert(path, Module { file: file.to_owned(), names });
        Ok(())
    }

    /// Returns the imported files of each file, except its ancestors and descendants.
    pub(super) fn imports(&self) -> super::Imports {
        let mut imports = super::Imports::new();
        for (path, module) in &self.modules {
            let targets: BTreeSet<String> = module
                .names
                .mentioned
                .iter()
                .filter_map(|mentioned| self.resolve(path, mentioned, 0))
                .filter(|target| !target.starts_with(path) && !path.starts_with(target))
                .map(|target| self.modules[&target].file.clone())
                .collect();
            imports.insert(module.file.clone(), targets);
        }
        imports
    }

    /// Returns the module that defines the item at a path, or `None` for other crates and unknown names.
    fn resolve(&self, from: &[String], path: &[String], depth: usize) -> Option<ModulePath> {
        // A re-export can lead back to itself.
        if depth > 16 {
            return None;
        }
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => self.walk(Vec::new(), rest, depth),
            "self" => self.walk(from.to_vec(), rest, depth),
            "super" => self.walk_up(from, rest, depth),
            _ => self.lookup(from, first, rest, depth),
        }
    }

    fn walk_up(&self, from: &[String], rest: &[String], depth: usize) -> Option<ModulePath> {
        let (_, parent) = from.split_last()?;
        match rest.split_first() {
            Some((next, rest)) if next == "super" => self.walk_up(parent, rest, depth),
            _ => self.walk(parent.to_vec(), rest, depth),
        }
    }

    /// Follows the rest of a path from a module.
    fn walk(&self, at: ModulePath, rest: &[String], depth: usize) -> Option<ModulePath> {
        match rest.split_first() {
            None => self.modules.contains_key(&at).then_some(at),
            Some((name, rest)) => self.lookup(&at, name, rest, depth),
        }
    }

    /// Finds a name in a module: an item, a child, an import, or an item of a glob import.
    fn lookup(
        &self,
        at: &[String],
        name: &str,
        rest: &[String],
        depth: usize,
    ) -> Option<ModulePath> {
        let module = self.modules.get(at)?;
        if module.names.items.contains(name) {
            return Some(at.to_vec());
        }
        let child: ModulePath = at.iter().cloned().chain([name.to_owned()]).collect();
        if self.modules.contains_key(&child) {
            return self.walk(child, rest, depth);
        }
        let mut globs = Vec::new();
        for import in &module.names.imports {
            match import {
                Import::Name { name: known, path } if known == name => {
                    // `use crate::x;` next to a path that starts with `x` would lead back to itself.
                    let whole: Vec<String> = path.iter().chain(rest).cloned().collect();
                    if whole.first().is_none_or(|it| it != name) || path.len() > 1 {
                        return self.resolve(at, &whole, depth + 1);
                    }
                }
                Import::Name { .. } => {}
                Import::Glob(path) => globs.push(path),
            }
        }
        globs.into_iter().find_map(|path| {
            let whole: Vec<String> =
                path.iter().cloned().chain([name.to_owned()]).chain(rest.iter().cloned()).collect();
            self.resolve(at, &whole, depth + 1)
        })
    }
}
