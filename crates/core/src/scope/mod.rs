//! A place in the tree in which things are made.

mod compare;
mod files;
mod resources;
mod sections;

use std::panic::Location;
use std::rc::Rc;

use stanchion_check::{Diagnostic, code};

use crate::app::App;
use crate::aspect::{Aspect, ResourceVisit};
use crate::logical_id;
use crate::tree::StackIndex;

/// A place in a stack's tree. Cheap to clone; clones are the same place.
#[derive(Clone, Debug)]
pub struct Scope {
    app: App,
    stack: StackIndex,
    path: Rc<[String]>,
    /// The line that made the scope.
    location: &'static Location<'static>,
    /// Whether what is made inside counts as made by the line that made the scope.
    opaque: bool,
}

impl Scope {
    pub(crate) fn root(
        app: &App,
        stack: StackIndex,
        location: &'static Location<'static>,
    ) -> Scope {
        Scope { app: app.clone(), stack, path: Rc::from([]), location, opaque: false }
    }

    /// The app.
    pub fn app(&self) -> &App {
        &self.app
    }

    pub(crate) fn stack_index(&self) -> StackIndex {
        self.stack
    }

    /// The path from the app, levels split by `/`.
    pub fn path(&self) -> String {
        let mut path = self.app.tree(|tree| tree.stacks[self.stack.0].path.clone());
        path.extend(self.path.iter().cloned());
        path.join("/")
    }

    /// The path inside the stack as a logical id would have it: a name for this place in ids elsewhere.
    pub fn key(&self) -> String {
        logical_id::of(&self.path)
    }

    fn place(&self, caller: &'static Location<'static>) -> &'static Location<'static> {
        if self.opaque { self.location } else { caller }
    }

    /// A place inside this one whose content is reported at the lines that make it: for grouping.
    #[must_use]
    #[track_caller]
    pub fn child(&self, id: &str) -> Scope {
        self.create_child(id, self.place(Location::caller()), self.opaque)
    }

    /// A place inside this one whose content is reported at the line that makes this call's construct: for
    /// writing constructs.
    #[must_use]
    #[track_caller]
    pub fn construct(&self, id: &str) -> Scope {
        self.create_child(id, self.place(Location::caller()), true)
    }

    fn create_child(&self, id: &str, location: &'static Location<'static>, opaque: bool) -> Scope {
        let path = self.claim(id, location);
        Scope { app: self.app.clone(), stack: self.stack, path: path.into(), location, opaque }
    }

    /// Takes an id in this scope; reports one that is taken or unusable.
    fn claim(&self, id: &str, location: &'static Location<'static>) -> Vec<String> {
        let mut path = self.path.to_vec();
        path.push(id.to_owned());
        let full = format!("{}/{id}", self.path());
        if !id.chars().any(|it| it.is_ascii_alphanumeric()) || id.contains('/') {
            self.app.report(
                Diagnostic::new(
                    code::APP_002,
                    "a construct's id needs a letter or digit and no slash",
                )
                .at_construct(full.clone())
                .at(location)
                .found(format!("{id:?}"))
                .allowed("letters and digits; other characters are left out of logical ids"),
            );
        }
        let first =
            self.app.with_stack(self.stack, |it| it.constructs.insert(path.clone(), location));
        if let Some(first) = first {
            self.app.report(
                Diagnostic::new(code::APP_003, format!("two constructs are called {full}"))
                    .at_construct(full)
                    .at(location)
                    .help(format!("Give one of them another id; the first is created at {first}")),
            );
        }
        path
    }

    /// Tags everything below that can have tags.
    pub fn tag<K: Into<String>>(&self, key: K, value: impl stanchion_template::IntoValue<String>) {
        let (path, key, value) = (self.path.to_vec(), key.into(), value.into_node());
        self.app.with_stack(self.stack, |it| it.tags.push((path, key, value)));
    }

    /// Runs for every resource below when the tree is complete.
    pub fn aspect(&self, visit: impl Fn(&mut ResourceVisit<'_>) + 'static) {
        self.app.add_aspect(Aspect::below(self.stack, self.path.to_vec(), visit));
    }

    /// Does something when synthesis starts: for constructs that collect what others add to them.
    pub fn on_synthesis(&self, work: impl FnOnce(&Scope) + 'static) {
        let scope = self.clone();
        self.app.defer(move || work(&scope));
    }

    /// Reports a finding at this construct, at the line that made it.
    pub fn report(&self, diagnostic: Diagnostic) {
        let path = if diagnostic.construct.is_some() { None } else { Some(self.path()) };
        let mut diagnostic = diagnostic;
        if let Some(path) = path {
            diagnostic = diagnostic.at_construct(path);
        }
        if diagnostic.place.is_none() {
            diagnostic = diagnostic.at(self.location);
        }
        self.app.report(diagnostic);
    }
}
