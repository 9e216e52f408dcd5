//! A place in the tree in which things are made.

use std::borrow::Cow;
use std::panic::Location;
use std::rc::Rc;

use stanchion_check::Diagnostic;
use stanchion_template::document::{Mapping, Output, Parameter, Resource};
use stanchion_template::intrinsic::Condition;
use stanchion_template::{ElementId, Id, Link, Node, ResourceType, Value};

use crate::aspect::{Aspect, ResourceVisit};
use crate::editor::ResourceEditor;
use crate::element::{Element, ElementKind, ResourceElement, StackIndex};
use crate::{App, Asset, AssetLocation};
use crate::{digest, logical_id};

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

/// The name of a condition of a stack, for `Fn::If` and `Condition`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConditionName(String);

impl ConditionName {
    /// The name.
    pub fn name(&self) -> &str {
        &self.0
    }

    /// The condition as part of another.
    pub fn condition(&self) -> Condition {
        Condition::named(self.0.clone())
    }
}

impl From<&ConditionName> for Cow<'static, str> {
    fn from(name: &ConditionName) -> Cow<'static, str> {
        Cow::Owned(name.0.clone())
    }
}

/// The name of a mapping of a stack, for `Fn::FindInMap`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MappingName(String);

impl MappingName {
    /// The name.
    pub fn name(&self) -> &str {
        &self.0
    }
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
        let mut path = self.app.with_stack(self.stack, |it| it.path.clone());
        path.extend(self.path.iter().cloned());
        path.join("/")
    }

    /// The path inside the stack as a logical id would have it: a name for this place in ids elsewhere.
    pub fn key(&self) -> String {
        logical_id::of(&self.path)
    }

    /// A text that orders nodes by what they say, references by the paths they point to: never by the order in
    /// which things were made.
    pub fn sort_key(&self, node: &Node) -> String {
        match node {
            Node::Link(link) => {
                let path = self.app.with_element(link.element, |it| it.path.join("/"));
                let attribute = link.attribute.as_deref().unwrap_or_default();
                format!("{}.{attribute}", path.unwrap_or_default())
            }
            Node::List(items) => {
                items.iter().map(|it| self.sort_key(it)).collect::<Vec<_>>().join(",")
            }
            Node::Map(map) => map
                .iter()
                .map(|(key, value)| format!("{key}:{}", self.sort_key(value)))
                .collect::<Vec<_>>()
                .join(","),
            // In full: a description cuts long texts short.
            Node::Text(text) => format!("the text {text:?}"),
            other => other.describe(),
        }
    }

    /// A digest of a resource's properties and overrides as they are by now, some properties aside: for a resource
    /// that AWS replaces when another one changes.
    pub fn fingerprint(&self, handle: &impl AsRef<Id>, without: &[&str]) -> String {
        let mut text = String::new();
        if let Id::Element(id) = handle.as_ref() {
            let parts = self.app.with_element(*id, |element| match &mut element.kind {
                ElementKind::Resource(it) => {
                    let mut properties = it.resource.properties_mut().clone();
                    for name in without {
                        properties.remove(name);
                    }
                    let overrides =
                        it.overrides.iter().map(|it| (it.path.clone(), it.value.clone()));
                    (Node::Map(properties), overrides.collect::<Vec<_>>())
                }
                ElementKind::Parameter(node) => (node.clone(), Vec::new()),
            });
            if let Some((properties, overrides)) = parts {
                text = self.sort_key(&properties);
                for (path, value) in overrides {
                    let value = value.map(|it| self.sort_key(&it)).unwrap_or_default();
                    text.push_str(&format!(";{path}={value}"));
                }
            }
        }
        digest::hexadecimal(text.as_bytes())
    }

    /// Whether both places are in one stack.
    pub fn is_same_stack(&self, other: &Scope) -> bool {
        self.stack == other.stack
    }

    /// The Regions that stacks name, where a value leads to another Region than this place is in: this one and that one.
    /// Settled once all stacks are made ([`on_synthesis`](Self::on_synthesis)).
    pub fn other_region(&self, node: &Node) -> Option<(String, String)> {
        let here = self.app.with_stack(self.stack, |it| it.environment.region.clone())?;
        let mut elements = Vec::new();
        node.walk(&mut |it| {
            if let Node::Link(link) = it {
                elements.push(link.element);
            }
        });
        let region = |element| {
            let stack = self.app.with_element(element, |it| it.stack)?;
            self.app.with_stack(stack, |it| it.environment.region.clone())
        };
        let there = elements.into_iter().filter_map(region).find(|it| *it != here)?;
        Some((here, there))
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
                Diagnostic::error(
                    "APP-002",
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
                Diagnostic::error("APP-003", format!("two constructs are called {full}"))
                    .at_construct(full)
                    .at(location)
                    .help(format!("the first is made at {first}; give one of them another id")),
            );
        }
        path
    }

    /// Makes a resource and returns its handle.
    #[track_caller]
    pub fn add<R: ResourceType>(&self, id: &str, resource: R) -> R::Handle {
        R::Handle::from(self.create(
            id,
            Resource::typed(resource),
            None,
            self.place(Location::caller()),
        ))
    }

    /// Makes a resource of a type by its name.
    #[track_caller]
    pub fn add_resource(&self, id: &str, resource: Resource) -> Id {
        self.create(id, resource, None, self.place(Location::caller()))
    }

    pub(crate) fn create(
        &self,
        id: &str,
        resource: Resource,
        logical_id: Option<String>,
        location: &'static Location<'static>,
    ) -> Id {
        let path = self.claim(id, location);
        let included = logical_id.is_some();
        let kind = ElementKind::Resource(Box::new(ResourceElement {
            resource,
            depends_on: std::collections::BTreeSet::new(),
            overrides: Vec::new(),
            removal: None,
            included,
        }));
        Id::Element(self.app.add_element(Element {
            stack: self.stack,
            path,
            location,
            logical_id,
            kind,
        }))
    }

    /// Changes a resource that exists: properties by path, dependencies, policies, logical id.
    pub fn edit(&self, handle: &impl AsRef<Id>) -> ResourceEditor {
        ResourceEditor::new(&self.app, handle.as_ref())
    }

    /// A parameter; the value of type `T` that it is.
    #[track_caller]
    pub fn parameter<T>(&self, id: &str, parameter: Parameter) -> Value<T> {
        let location = self.place(Location::caller());
        let path = self.claim(id, location);
        let node = parameter.into_node();
        let kind = node.get("Type").and_then(Node::as_text).unwrap_or_default();
        let list = kind.contains("List<") || kind == "CommaDelimitedList";
        let kind = ElementKind::Parameter(node);
        let element = self.app.add_element(Element {
            stack: self.stack,
            path,
            location,
            logical_id: None,
            kind,
        });
        Value::from_node(Node::Link(Box::new(Link { element, attribute: None, list })))
    }

    /// A condition of the stack.
    #[track_caller]
    pub fn condition(&self, id: &str, condition: Condition) -> ConditionName {
        let location = self.place(Location::caller());
        let name = logical_id::of(&self.claim(id, location));
        self.app.with_stack(self.stack, |it| {
            it.conditions.insert(name.clone(), (condition.into_node(), location))
        });
        ConditionName(name)
    }

    /// A mapping of the stack.
    #[track_caller]
    pub fn mapping(&self, id: &str, mapping: Mapping) -> MappingName {
        let name = logical_id::of(&self.claim(id, self.place(Location::caller())));
        self.app.with_stack(self.stack, |it| it.mappings.insert(name.clone(), mapping.into_node()));
        MappingName(name)
    }

    /// An output of the stack, under its id without the scope's path when this is the stack itself.
    #[track_caller]
    pub fn output(&self, id: &str, output: Output) {
        let location = self.place(Location::caller());
        let mut path = self.path.to_vec();
        path.push(id.to_owned());
        let name = logical_id::of(&path);
        let full = format!("{}/{id}", self.path());
        let first = self
            .app
            .with_stack(self.stack, |it| {
                it.outputs.insert(name.clone(), (output.into_node(), location))
            })
            .map(|(_, first)| first);
        if let Some(first) = first {
            self.app.report(
                Diagnostic::error("APP-004", format!("two outputs are called {name}"))
                    .at_construct(full)
                    .at(location)
                    .help(format!("the first is made at {first}; give one of them another id")),
            );
        }
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

    /// Adds a file for another tool to the assembly, under a name of letters, digits, points and hyphens. Values that are
    /// known only when the stack is deployed become outputs of it: each takes the place of its name between `${` and `}`.
    #[track_caller]
    pub fn artefact(
        &self,
        file: &str,
        text: &str,
        values: impl IntoIterator<Item = (&'static str, Value<String>)>,
    ) {
        let fits = file.bytes().all(|it| it.is_ascii_alphanumeric() || b".-".contains(&it));
        if !fits || file.is_empty() || file.starts_with('.') {
            self.report(
                Diagnostic::error("APP-015", "a file of the assembly cannot be called so")
                    .found(format!("{file:?}"))
                    .allowed("letters, digits, points and hyphens, no point first"),
            );
            return;
        }
        let mut text = text.to_owned();
        for (name, value) in values {
            let mut path = self.path.to_vec();
            path.push(name.to_owned());
            text =
                text.replace(&format!("${{{name}}}"), &format!("${{{}}}", logical_id::of(&path)));
            self.output(name, Output::new(value));
        }
        let known =
            self.app.with_stack(self.stack, |it| it.artefacts.insert(file.to_owned(), text));
        if known.is_some() {
            self.report(
                Diagnostic::error("APP-016", "two files of a stack have one name")
                    .found(file)
                    .help("give one of them another name"),
            );
        }
    }

    /// Adds a file to what is uploaded before the stack is deployed; the place it will have in S3.
    #[track_caller]
    pub fn asset(&self, asset: Asset) -> AssetLocation {
        let name = asset.name();
        let existing = self.app.with_stack(self.stack, |it| {
            it.assets.insert(name.clone());
            it.asset_bucket
        });
        let element = existing.unwrap_or_else(|| {
            let parameter =
                Parameter::string().description("The bucket that holds the assembly's assets");
            let element = self.app.add_element(Element {
                stack: self.stack,
                path: vec!["AssetsBucket".to_owned()],
                location: self.place(Location::caller()),
                logical_id: None,
                kind: ElementKind::Parameter(parameter.into_node()),
            });
            self.app.with_stack(self.stack, |it| it.asset_bucket = Some(element));
            element
        });
        self.app.add_asset(name.clone(), asset);
        AssetLocation { bucket: reference(element), key: name }
    }
}

/// `Ref` of an element.
pub(crate) fn reference<T>(element: ElementId) -> Value<T> {
    Id::Element(element).reference()
}
