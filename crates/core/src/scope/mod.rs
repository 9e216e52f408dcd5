//! Scopes: places in the tree in which constructs and resources are created.

mod compare;
mod files;
mod places;
mod resources;
mod sections;

pub use places::IdAfter;

use std::panic::Location;
use std::rc::Rc;

use stanchion_check::{Diagnostic, code};

use crate::app::App;
use crate::aspect::{Aspect, ResourceVisit};
use crate::tree::{Moved, Reach, StackIndex};

/// A place in the tree of a stack. Cloning it is cheap, and clones refer to the same place.
///
/// ```
/// use stanchion_aws::sns;
/// use stanchion_core::{App, Scope};
///
/// /// A construct is a function or a type that creates resources in a scope.
/// fn alerts(scope: &Scope, id: &str) -> sns::TopicRef {
///     let scope = scope.construct(id);
///     scope.add("Topic", sns::Topic::new())
/// }
///
/// let app = App::new();
/// alerts(&app.stack("Storage"), "Alerts");
/// assert!(app.synth().unwrap().stacks()[0].template.resource("AlertsTopic").is_some());
/// ```
#[derive(Clone, Debug)]
pub struct Scope {
    app: App,
    stack: StackIndex,
    path: Rc<[String]>,
    /// The line of code that created the scope.
    location: &'static Location<'static>,
    /// True if everything inside is reported at the line of code that created the scope.
    opaque: bool,
}

impl Scope {
    pub(crate) fn root(
        app: &App,
        stack: StackIndex,
        path: Vec<String>,
        location: &'static Location<'static>,
    ) -> Scope {
        Scope { app: app.clone(), stack, path: path.into(), location, opaque: false }
    }

    /// Returns the app.
    pub fn app(&self) -> &App {
        &self.app
    }

    pub(crate) fn stack_index(&self) -> StackIndex {
        self.stack
    }

    /// Returns the path from the app, separated by `/`.
    pub fn path(&self) -> String {
        let mut path = self.app.tree(|tree| tree.stacks[self.stack.0].path.clone());
        path.extend(self.path.iter().cloned());
        path.join("/")
    }

    fn place(&self, caller: &'static Location<'static>) -> &'static Location<'static> {
        if self.opaque { self.location } else { caller }
    }

    /// Creates a scope that groups constructs. Problems in its content are reported at the lines that create the
    /// content.
    ///
    /// ```
    /// use stanchion_aws::sns;
    /// use stanchion_core::App;
    ///
    /// let app = App::new();
    /// let stack = app.stack("Storage");
    /// stack.child("Alerts").add("Topic", sns::Topic::new());
    /// assert!(app.synth().unwrap().stacks()[0].template.resource("AlertsTopic").is_some());
    /// ```
    #[must_use]
    #[track_caller]
    pub fn child(&self, id: &str) -> Scope {
        self.create_child(id, self.place(Location::caller()), self.opaque)
    }

    /// Creates the scope of a construct. Problems in its content are reported at the line that creates the construct.
    /// Intended for authors of constructs.
    #[must_use]
    #[track_caller]
    pub fn construct(&self, id: &str) -> Scope {
        self.create_child(id, self.place(Location::caller()), true)
    }

    fn create_child(&self, id: &str, location: &'static Location<'static>, opaque: bool) -> Scope {
        let path = self.claim(id, location);
        Scope { app: self.app.clone(), stack: self.stack, path: path.into(), location, opaque }
    }

    /// Reserves an id in this scope. Reports an id that is used already or is not valid.
    fn claim(&self, id: &str, location: &'static Location<'static>) -> Vec<String> {
        let mut path = self.path.to_vec();
        path.push(self.relocate(id, location));
        let full = format!("{}/{id}", self.path());
        if !id.chars().any(|it| it.is_ascii_alphanumeric()) || id.contains('/') {
            self.app.report(
                Diagnostic::new(
                    code::APP_002,
                    "the id of the construct is not valid",
                )
                .at_construct(full.clone())
                .at(location)
                .found(format!("{id:?}"))
                .allowed("at least one letter or digit and no slash; logical ids omit other characters"),
            );
        }
        let first = self.app.with_stack(self.stack, |it| {
            let first = it.constructs.insert(path.clone(), location);
            // The content of a repeated construct is repeated too.
            first.filter(|_| !it.is_repeated(&self.path) && it.repeated.insert(path.clone()))
        });
        if let Some(first) = first {
            self.app.report(
                Diagnostic::new(code::APP_003, format!("two constructs have the path `{full}`"))
                    .at_construct(full)
                    .at(location)
                    .help(format!("Give one of them another id; the first is created at {first}")),
            );
        }
        path
    }

    /// Returns the id under which the app creates something of that id: in a relocated app, another one for what the
    /// program names. The move is declared.
    fn relocate(&self, id: &str, location: &'static Location<'static>) -> String {
        if !self.app.is_relocated() || self.opaque {
            return id.to_owned();
        }
        let new = format!("{id}Moved");
        self.app.with_stack(self.stack, |stack| {
            let mut to = self.path.to_vec();
            let mut from = stack.kept_path(&to).into_owned();
            from.push(id.to_owned());
            to.push(new.clone());
            stack.moved.push(Moved { from, to, location });
        });
        new
    }

    /// Adds a tag to every resource below this scope that supports tags.
    pub fn tag<K: Into<String>>(&self, key: K, value: impl stanchion_template::IntoValue<String>) {
        self.app.add_tag(self.reach(), key.into(), value.into_node());
    }

    /// Adds an aspect: `visit` runs at synthesis for every resource below this scope.
    pub fn aspect(&self, visit: impl Fn(&mut ResourceVisit<'_>) + 'static) {
        self.app.add_aspect(Aspect::new(self.reach(), visit));
    }

    /// Sets a default for a property of every resource of a type below this scope, as
    /// [`App::default_property`](crate::App::default_property) does for all. It takes precedence over defaults of the app, of
    /// stages and of outer scopes.
    ///
    /// ```
    /// use stanchion_aws::efs;
    /// use stanchion_core::App;
    ///
    /// let app = App::new();
    /// let stack = app.stack("Storage");
    /// stack.default_property::<bool>("AWS::EFS::FileSystem", "Encrypted", true);
    /// stack.add("Data", efs::FileSystem::new());
    /// assert!(app.synth().unwrap().stacks()[0].template.to_yaml().contains("Encrypted: true"));
    /// ```
    #[track_caller]
    pub fn default_property<T>(
        &self,
        resource_type: &str,
        property: &str,
        value: impl stanchion_template::IntoValue<T>,
    ) {
        let location = self.place(Location::caller());
        self.app.add_default(self.reach(), (resource_type, property), value.into_node(), location);
    }

    fn reach(&self) -> Reach {
        Reach::Below(self.stack, self.path.to_vec())
    }

    /// Runs `work` when synthesis starts. Use it in constructs that collect contributions of others.
    ///
    /// ```
    /// use std::cell::RefCell;
    /// use std::rc::Rc;
    ///
    /// use stanchion_aws::sns;
    /// use stanchion_core::App;
    ///
    /// let app = App::new();
    /// let stack = app.stack("Alerts");
    /// let names = Rc::new(RefCell::new(Vec::new()));
    /// let topic = stack.add("Topic", sns::Topic::new());
    /// let contributed = Rc::clone(&names);
    /// stack.on_synthesis(move |scope| {
    ///     scope.edit(&topic).set_property("DisplayName", contributed.borrow().join(" "));
    /// });
    /// // Later, others contribute.
    /// names.borrow_mut().push("storage".to_owned());
    /// assert!(app.synth().unwrap().stacks()[0].template.to_yaml().contains("DisplayName: storage"));
    /// ```
    pub fn on_synthesis(&self, work: impl FnOnce(&Scope) + 'static) {
        let scope = self.clone();
        self.app.defer(move || work(&scope));
    }

    /// Reports a finding for this construct, at the line that created it.
    ///
    /// ```
    /// use stanchion_core::{App, Diagnostic, Scope, code};
    ///
    /// fn shares(scope: &Scope, count: u32) {
    ///     if count > 10 {
    ///         scope.report(Diagnostic::new(code::EFS_009, "too many shares").found(count).allowed("1 to 10"));
    ///     }
    /// }
    ///
    /// let app = App::new();
    /// shares(&app.stack("Storage"), 11);
    /// assert!(!app.check().is_empty());
    /// ```
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
