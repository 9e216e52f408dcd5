//! The resources of a scope.

use std::collections::BTreeSet;
use std::panic::Location;

use stanchion_check::{Diagnostic, code};
use stanchion_template::document::Resource;
use stanchion_template::{Id, ResourceType};

use super::Scope;
use crate::editor::ResourceEditor;
use crate::tree::{Element, ElementKind, ResourceElement, Target};

impl Scope {
    /// Creates a resource and returns its handle.
    ///
    /// ```
    /// use stanchion_aws::efs;
    /// use stanchion_core::App;
    /// use stanchion_template::document::Output;
    ///
    /// let app = App::new();
    /// let stack = app.stack("Storage");
    /// let data = stack.add("Data", efs::FileSystem::new().encrypted(true));
    /// stack.output("Arn", Output::new(data.arn()));
    /// assert!(app.synth().unwrap().stacks()[0].template.to_yaml().contains("Value: !GetAtt Data.Arn"));
    /// ```
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
    ///
    /// ```
    /// use stanchion_core::App;
    /// use stanchion_template::document::Resource;
    ///
    /// let app = App::new();
    /// let stack = app.stack("Storage");
    /// stack.add_resource("Inbox", Resource::new("Custom::Inbox").property("Name", "inbox"));
    /// assert!(app.synth().unwrap().stacks()[0].template.to_yaml().contains("Type: Custom::Inbox"));
    /// ```
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
            depends_on_ids: BTreeSet::new(),
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
    /// logical id. Reports a resource that the app did not create, such as an imported one.
    ///
    /// Constructs give out their resources, so this also changes what a construct has no option for:
    ///
    /// ```
    /// # use stanchion_core::App;
    /// # use stanchion_aws::efs;
    /// let app = App::new();
    /// let stack = app.stack("S");
    /// let data = stack.add("Data", efs::FileSystem::new());
    /// stack.edit(&data).override_property("ThroughputMode", "elastic");
    /// assert!(app.synth().unwrap().stacks()[0].template.to_yaml().contains("ThroughputMode: elastic"));
    /// ```
    #[track_caller]
    pub fn edit(&self, handle: &impl AsRef<Id>) -> ResourceEditor {
        let id = handle.as_ref();
        let location = self.place(Location::caller());
        let problem = match id {
            Id::Element(element) => {
                let is_known = self.app.tree(|tree| tree.element(*element).is_some());
                (!is_known)
                    .then(|| Diagnostic::new(code::APP_013, "a handle from another app is edited"))
            }
            Id::Named(name) => Some(
                Diagnostic::new(
                    code::APP_022,
                    "the program edits a resource that the app did not create",
                )
                .found(if id.is_imported() {
                    "an imported resource".to_owned()
                } else {
                    format!("the logical id {name:?}")
                }),
            ),
        };
        if let Some(problem) = problem {
            self.app.report(problem.at_construct(self.path()).at(location));
        }
        ResourceEditor::new(&self.app, id)
    }
}
