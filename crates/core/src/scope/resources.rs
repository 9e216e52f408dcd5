//! The resources of a scope.

use std::collections::BTreeSet;
use std::panic::Location;

use stanchion_template::document::Resource;
use stanchion_template::{Id, ResourceType};

use super::Scope;
use crate::editor::ResourceEditor;
use crate::tree::{Element, ElementKind, ResourceElement, Target};

impl Scope {
    /// Creates a resource and returns its handle.
    #[track_caller]
    pub fn add<R: ResourceType>(&self, id: &str, resource: R) -> R::Handle {
        R::Handle::from(self.create(
            id,
            Resource::typed(resource),
            None,
            self.place(Location::caller()),
        ))
    }

    /// Creates a resource whose type is given by name.
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
        self.insert(path, resource, None, logical_id, location)
    }

    pub(super) fn insert(
        &self,
        path: Vec<String>,
        resource: Resource,
        target: Option<Target>,
        logical_id: Option<String>,
        location: &'static Location<'static>,
    ) -> Id {
        let included = logical_id.is_some();
        let kind = ElementKind::Resource(Box::new(ResourceElement {
            resource,
            depends_on: BTreeSet::new(),
            overrides: Vec::new(),
            removal: None,
            included,
        }));
        Id::Element(self.app.add_element(Element {
            stack: self.stack,
            path,
            location,
            target,
            logical_id,
            kind,
        }))
    }

    /// Returns an editor for an existing resource. It can change properties by path, dependencies, policies and the
    /// logical id.
    pub fn edit(&self, handle: &impl AsRef<Id>) -> ResourceEditor {
        ResourceEditor::new(&self.app, handle.as_ref())
    }
}
