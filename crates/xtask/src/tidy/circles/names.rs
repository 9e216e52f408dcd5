//! The names in a file: those that it declares, imports and mentions.

use std::collections::BTreeSet;

use syn::visit::{self, Visit};
use syn::{Attribute, File, Item, ItemMod, ItemUse, UseTree};

/// An import of a file.
pub(super) enum Import {
    /// A name and its path.
    Name { name: String, path: Vec<String> },
    /// All items of a module.
    Glob(Vec<String>),
}

/// The names that a file declares, imports and mentions, except in code that only tests compile.
#[derive(Default)]
pub(super) struct Names {
    /// The modules in their own files.
    pub(super) children: BTreeSet<String>,
    /// The functions, types, constants, traits and macros.
    pub(super) items: BTreeSet<String>,
    pub(super) imports: Vec<Import>,
    /// The paths that the file imports or contains.
    pub(super) mentioned: BTreeSet<Vec<String>>,
}

impl Names {
    /// Reads the text of a file.
    ///
    /// # Errors
    ///
    /// Returns an error if the text is not valid Rust.
    pub(super) fn read(text: &str) -> syn::Result<Names> {
        let file: File = syn::parse_file(text)?;
        let mut names = Names::default();
        for item in &file.items {
            names.declare(item);
        }
        names.visit_file(&file);
        Ok(names)
    }

    fn declare(&mut self, item: &Item) {
        let name = match item {
            Item::Const(it) => &it.ident,
            Item::Enum(it) => &it.ident,
            Item::Fn(it) => &it.sig.ident,
            Item::Static(it) => &it.ident,
            Item::Struct(it) => &it.ident,
            Item::Trait(it) => &it.ident,
            Item::Type(it) => &it.ident,
            Item::Union(it) => &it.ident,
            Item::Macro(it) => match &it.ident {
                Some(name) => name,
                None => return,
            },
            _ => return,
        };
        self.items.insert(name.to_string());
    }

    fn import(&mut self, tree: &UseTree, before: &[String]) {
        let with = |name: &syn::Ident| -> Vec<String> {
            before.iter().cloned().chain([name.to_string()]).collect()
        };
        match tree {
            UseTree::Path(it) => self.import(&it.tree, &with(&it.ident)),
            UseTree::Name(it) if it.ident == "self" => {
                if let Some(name) = before.last() {
                    self.named(name.clone(), before.to_vec());
                }
            }
            UseTree::Name(it) => self.named(it.ident.to_string(), with(&it.ident)),
            UseTree::Rename(it) => self.named(it.rename.to_string(), with(&it.ident)),
            UseTree::Glob(_) => {
                self.mentioned.insert(before.to_vec());
                self.imports.push(Import::Glob(before.to_vec()));
            }
            UseTree::Group(it) => {
                for tree in &it.items {
                    self.import(tree, before);
                }
            }
        }
    }

    fn named(&mut self, name: String, path: Vec<String>) {
        self.mentioned.insert(path.clone());
        self.imports.push(Import::Name { name, path });
    }
}

/// Returns true if only tests compile the item with these attributes.
fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|it| {
        it.path().is_ident("cfg")
            && it.meta.require_list().is_ok_and(|list| list.tokens.to_string() == "test")
    })
}

impl<'ast> Visit<'ast> for Names {
    fn visit_item_mod(&mut self, module: &'ast ItemMod) {
        if is_test(&module.attrs) {
            return;
        }
        if module.content.is_none() {
            self.children.insert(module.ident.to_string());
        }
        visit::visit_item_mod(self, module);
    }

    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.import(&item.tree, &[]);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.segments.len() > 1 {
            let names = path.segments.iter().map(|it| it.ident.to_string()).collect();
            self.mentioned.insert(names);
        }
        visit::visit_path(self, path);
    }
}
