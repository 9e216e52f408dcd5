//! Texts and ids that derive from the place of a construct, and stay the same when the construct moves.

use std::panic::Location;

use stanchion_template::document::Resource;
use stanchion_template::{Id, ResourceType, Value};

use super::Scope;
use crate::logical_id;
use crate::name_form::NameForm;
use crate::tree::{DerivedName, Element, ElementKind, PlaceText, Target};

/// An id that names another place, such as the id of a security group rule that names the server.
///
/// The logical id derives from the path that the other place had before it moved.
#[derive(Clone, Debug)]
pub struct IdAfter<'a> {
    before: String,
    place: &'a Scope,
    after: String,
}

impl<'a> IdAfter<'a> {
    /// Creates an id of text before, the place, and text after it.
    pub fn new(
        before: impl Into<String>,
        place: &'a Scope,
        after: impl Into<String>,
    ) -> IdAfter<'a> {
        IdAfter { before: before.into(), place, after: after.into() }
    }

    /// Returns the id with more text after it.
    #[must_use]
    pub fn with(&self, after: &str) -> IdAfter<'a> {
        IdAfter { after: format!("{}{after}", self.after), ..self.clone() }
    }

    /// Returns the id as part of a construct path. It names the place where it is now.
    pub fn text(&self) -> String {
        format!("{}{}{}", self.before, logical_id::of(&self.place.path), self.after)
    }
}

impl NameForm {
    /// Returns the name of a construct: the name of the stack, the path inside the stack, and `after`, which can be empty.
    pub fn of(self, scope: &Scope, after: &str) -> Value<String> {
        scope.derive(("", after), PlaceText::StackAndPath, Some(self))
    }

    /// Returns a name that is the id of a resource in a scope.
    pub fn of_id(self, scope: &Scope, id: &str) -> Value<String> {
        scope.derive_below(id, PlaceText::LastId, self)
    }

    /// Returns `before`, and the path inside the stack as a logical id. It names a construct in text that an update must
    /// not change.
    pub fn of_key(self, before: &str, scope: &Scope) -> Value<String> {
        scope.derive((before, ""), PlaceText::Key, Some(self))
    }
}

impl Scope {
    /// Returns the path inside the stack in the form of a logical id, for properties that name this place. It is the path
    /// from before a move, so a move does not change the property.
    pub fn key(&self) -> Value<String> {
        self.derive(("", ""), PlaceText::Key, None)
    }

    /// Returns the path inside the stack in the form of a logical id, where the construct is now. Use [`key`](Self::key) for
    /// properties, and [`IdAfter`] for ids.
    pub fn current_key(&self) -> String {
        logical_id::of(&self.path)
    }

    /// Creates a resource whose id names another place. Its logical id stays the same if one of the two places moves.
    #[track_caller]
    pub fn add_after<R: ResourceType>(&self, id: &IdAfter<'_>, resource: R) -> R::Handle {
        let location = self.place(Location::caller());
        let target = Target {
            stack: id.place.stack,
            path: id.place.path.to_vec(),
            around: (id.before.clone(), id.after.clone()),
        };
        let path = self.claim(&id.text(), location);
        let resource = Resource::typed(resource);
        R::Handle::from(self.insert(path, resource, Some(target), None, location))
    }

    /// Returns a text that derives from the place of this scope before it moved.
    pub(crate) fn derive(
        &self,
        (before, after): (&str, &str),
        place: PlaceText,
        form: Option<NameForm>,
    ) -> Value<String> {
        let name = DerivedName { around: (before.to_owned(), after.to_owned()), place, form };
        self.add_name(self.path.to_vec(), name)
    }

    /// Returns a text that derives from the place of an element of this scope before it moved.
    pub(crate) fn derive_below(&self, id: &str, place: PlaceText, form: NameForm) -> Value<String> {
        let mut path = self.path.to_vec();
        path.push(id.to_owned());
        let around = (String::new(), String::new());
        self.add_name(path, DerivedName { around, place, form: Some(form) })
    }

    fn add_name(&self, path: Vec<String>, name: DerivedName) -> Value<String> {
        Id::Element(self.app.add_element(Element {
            stack: self.stack,
            path,
            location: self.location,
            target: None,
            logical_id: None,
            kind: ElementKind::Name(name),
        }))
        .logical_id()
    }
}
