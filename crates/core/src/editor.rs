//! An editor for resources that are already in the tree.

use std::panic::Location;

use stanchion_check::{Diagnostic, code};
use stanchion_template::document::{CreationPolicy, UpdatePolicy};
use stanchion_template::{Id, IntoValue, Node, path};

use crate::acknowledged::{Acknowledged, FindingId};
use crate::app::App;
use crate::removal::RemovalPolicy;
use crate::section_names::ConditionName;
use crate::tree::{Element, ElementKind, Override, ResourceElement};
use crate::unknown;

/// Changes an existing resource. Every method returns the editor, so that calls can be chained.
///
/// ```
/// use stanchion_aws::efs;
/// use stanchion_core::{App, RemovalPolicy};
///
/// let app = App::new();
/// let stack = app.stack("Storage");
/// let data = stack.add("Data", efs::FileSystem::new());
/// stack.edit(&data).set_property("Encrypted", true).removal(RemovalPolicy::Retain);
/// assert!(app.synth().unwrap().stacks()[0].template.to_yaml().contains("DeletionPolicy: Retain"));
/// ```
#[derive(Clone, Debug)]
pub struct ResourceEditor {
    app: App,
    id: Id,
}

impl ResourceEditor {
    pub(crate) fn new(app: &App, id: &Id) -> ResourceEditor {
        ResourceEditor { app: app.clone(), id: id.clone() }
    }

    fn element(&self, change: impl FnOnce(&mut Element)) -> &ResourceEditor {
        if let Id::Element(id) = &self.id {
            self.app.with_element(*id, change);
        }
        self
    }

    /// The construct's path; empty for a resource that does not belong to this app.
    fn path(&self) -> String {
        let Id::Element(id) = &self.id else { return String::new() };
        let path = self.app.tree(|tree| tree.element(*id).map(|it| tree.path_of(it)));
        path.unwrap_or_default()
    }

    fn resource(&self, change: impl FnOnce(&mut ResourceElement)) -> &ResourceEditor {
        self.element(|element| {
            if let ElementKind::Resource(resource) = &mut element.kind {
                change(resource);
            }
        })
    }

    /// Sets the property at a path, such as `Tags.0.Value`: steps are separated by periods, and list items are
    /// numbers. The value takes precedence over the values that constructs set. Aspects see the result. Missing maps
    /// on the path are created.
    /// A property that the resource type does not have is reported as an error; acknowledge `APP-020` for one that is newer than
    /// the facts of this library.
    ///
    /// ```
    /// use stanchion_aws::efs;
    /// use stanchion_core::App;
    ///
    /// let app = App::new();
    /// let stack = app.stack("Storage");
    /// let data = stack.add("Data", efs::FileSystem::new());
    /// stack.edit(&data).override_property("FileSystemProtection.ReplicationOverwriteProtection", "DISABLED");
    /// let yaml = app.synth().unwrap().stacks()[0].template.to_yaml();
    /// assert!(yaml.contains("ReplicationOverwriteProtection: DISABLED"));
    /// ```
    #[track_caller]
    pub fn override_property<T>(&self, path: &str, value: impl IntoValue<T>) -> &ResourceEditor {
        self.add_override(path, Some(value.into_node()), "an override", Location::caller())
    }

    fn add_override(
        &self,
        path: &str,
        value: Option<Node>,
        what: &str,
        location: &'static Location<'static>,
    ) -> &ResourceEditor {
        let mut resource_type = String::new();
        self.resource(|it| {
            resource_type = it.resource.resource_type().to_owned();
            it.overrides.push(Override { path: path.to_owned(), value, location });
        });
        if let Some(problem) = unknown::in_property(&resource_type, path, what) {
            self.app.report(problem.at_construct(self.path()).at(location));
        }
        self
    }

    /// Sets a property by its path, as the construct that created the resource would. A value of
    /// [`override_property`](Self::override_property) takes precedence. Intended for authors of constructs.
    /// An index that its list does not have is reported as an error.
    #[track_caller]
    pub fn set_property<T>(&self, path: &str, value: impl IntoValue<T>) -> &ResourceEditor {
        let (value, mut result) = (value.into_node(), Ok(()));
        self.resource(|it| result = path::replace(it.resource.properties_mut(), path, value));
        if let Err(obstacle) = result {
            let message = "a property cannot be set on the resource";
            self.app.report(
                Diagnostic::new(code::APP_009, message)
                    .at_construct(self.path())
                    .at(Location::caller())
                    .property(path)
                    .found(obstacle.to_string()),
            );
        }
        self
    }

    /// Removes the property at a path. A property that the resource type does not have is reported as an error.
    ///
    /// ```
    /// use stanchion_aws::sns;
    /// use stanchion_core::App;
    ///
    /// let app = App::new();
    /// let stack = app.stack("Alerts");
    /// let topic = stack.add("Topic", sns::Topic::new().topic_name("alerts"));
    /// stack.edit(&topic).remove_property("TopicName");
    /// assert!(!app.synth().unwrap().stacks()[0].template.to_yaml().contains("TopicName"));
    /// ```
    #[track_caller]
    pub fn remove_property(&self, path: &str) -> &ResourceEditor {
        self.add_override(path, None, "a removal", Location::caller())
    }

    /// Adds a dependency on another resource, which can be in another stack. A dependency that a reference already
    /// implies is not written to the template.
    ///
    /// ```
    /// use stanchion_aws::sns;
    /// use stanchion_core::App;
    ///
    /// let app = App::new();
    /// let stack = app.stack("Alerts");
    /// let first = stack.add("First", sns::Topic::new());
    /// let second = stack.add("Second", sns::Topic::new());
    /// stack.edit(&second).depends_on(&first);
    /// assert!(app.synth().unwrap().stacks()[0].template.to_yaml().contains("DependsOn: First"));
    /// ```
    pub fn depends_on(&self, other: &impl AsRef<Id>) -> &ResourceEditor {
        match other.as_ref() {
            Id::Element(other) => {
                let other = *other;
                self.resource(|it| {
                    it.depends_on.insert(other);
                })
            }
            imported if imported.is_imported() => self,
            Id::Named(name) => {
                let name = name.clone().into_owned();
                self.resource(|it| {
                    it.depends_on_ids.insert(name);
                })
            }
        }
    }

    /// Sets the removal policy: the action when the resource is removed from the stack or replaced.
    ///
    /// ```
    /// use stanchion_aws::sns;
    /// use stanchion_core::{App, RemovalPolicy};
    ///
    /// let app = App::new();
    /// let stack = app.stack("Alerts");
    /// let topic = stack.add("Topic", sns::Topic::new());
    /// stack.edit(&topic).removal(RemovalPolicy::Retain);
    /// ```
    pub fn removal(&self, policy: RemovalPolicy) -> &ResourceEditor {
        self.resource(|it| it.removal = Some(policy))
    }

    /// Sets the logical id, 1 to 255 letters and digits.
    ///
    /// ```
    /// use stanchion_aws::sns;
    /// use stanchion_core::App;
    ///
    /// let app = App::new();
    /// let stack = app.stack("Alerts");
    /// let topic = stack.add("Topic", sns::Topic::new());
    /// stack.edit(&topic).logical_id("AlertTopic");
    /// assert!(app.synth().unwrap().stacks()[0].template.resource("AlertTopic").is_some());
    /// ```
    pub fn logical_id(&self, logical_id: impl Into<String>) -> &ResourceEditor {
        let logical_id = logical_id.into();
        self.element(|it| it.logical_id = Some(logical_id))
    }

    /// Sets the condition under which the resource exists.
    ///
    /// ```
    /// use stanchion_aws::sns;
    /// use stanchion_core::App;
    /// use stanchion_template::document::Parameter;
    /// use stanchion_template::intrinsic::Condition;
    ///
    /// let app = App::new();
    /// let stack = app.stack("Alerts");
    /// let stage = stack.parameter::<String>("Stage", Parameter::string());
    /// let is_live = stack.condition("IsLive", Condition::equals::<String>(stage, "live"));
    /// let topic = stack.add("Topic", sns::Topic::new());
    /// stack.edit(&topic).condition(&is_live);
    /// assert!(app.synth().unwrap().stacks()[0].template.to_yaml().contains("Condition: IsLive"));
    /// ```
    pub fn condition(&self, condition: &ConditionName) -> &ResourceEditor {
        let name = condition.name().to_owned();
        self.resource(|it| it.resource.set_condition(name))
    }

    /// Adds an entry to `Metadata`.
    pub fn metadata(&self, key: impl Into<String>, value: impl Into<Node>) -> &ResourceEditor {
        let (key, value) = (key.into(), value.into());
        self.resource(|it| {
            it.resource.metadata_mut().insert(key, value);
        })
    }

    /// Acknowledges a finding in this resource, with a reason. The reason is kept in the template's metadata and shown
    /// in every report. A finding that does not exist and an empty reason are reported as errors.
    ///
    /// ```
    /// # use stanchion_core::{App, code};
    /// # use stanchion_aws::efs;
    /// let app = App::new();
    /// let stack = app.stack("S");
    /// let scratch = stack.add("Scratch", efs::FileSystem::new());
    /// stack.edit(&scratch).acknowledge(code::EFS_010, "nothing on it outlives the job");
    /// assert!(app.synth().unwrap().stacks()[0].template.to_yaml().contains("EFS-010: nothing on it"));
    /// ```
    #[track_caller]
    pub fn acknowledge(
        &self,
        finding: impl Into<FindingId>,
        reason: impl Into<String>,
    ) -> &ResourceEditor {
        let acknowledged = Acknowledged::new(finding.into(), reason.into());
        if let Some(problem) = acknowledged.problem(self.path(), Location::caller()) {
            self.app.report(problem);
        }
        self.resource(|it| acknowledged.write(it.resource.metadata_mut()))
    }

    /// Sets `CreationPolicy`: the conditions under which the resource counts as created.
    pub fn creation_policy(&self, policy: CreationPolicy) -> &ResourceEditor {
        self.resource(|it| it.resource.set_creation_policy(policy))
    }

    /// Sets `UpdatePolicy`: the way in which CloudFormation updates the resource.
    pub fn update_policy(&self, policy: UpdatePolicy) -> &ResourceEditor {
        self.resource(|it| it.resource.set_update_policy(policy))
    }
}
