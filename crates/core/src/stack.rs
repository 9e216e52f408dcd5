//! Stacks: each becomes one template.

use std::ops::Deref;
use std::panic::Location;

use stanchion_check::{Diagnostic, code};
use stanchion_template::document::Rule;
use stanchion_template::{Node, Value};

use crate::acknowledged::{Acknowledged, FindingId};
use crate::app::{App, RELOCATED};
use crate::environment::Environment;
use crate::scope::Scope;
use crate::tree::{Moved, StackData, StackIndex, split_path};

/// A stack. It is the root [`Scope`] of its constructs and has all methods of a scope.
///
/// ```
/// use stanchion_aws::efs;
/// use stanchion_core::App;
/// use stanchion_template::document::Output;
///
/// let app = App::new();
/// let stack = app.stack("Storage");
/// stack.set_description("The shared file system");
/// let data = stack.add("Data", efs::FileSystem::new().encrypted(true));
/// stack.output("FileSystemId", Output::new(data.reference()));
/// assert!(app.synth().unwrap().stack("Storage").is_some());
/// ```
#[derive(Clone, Debug)]
pub struct Stack {
    scope: Scope,
}

impl Deref for Stack {
    type Target = Scope;

    fn deref(&self) -> &Scope {
        &self.scope
    }
}

impl App {
    /// Creates a stack. Its name is its id.
    #[track_caller]
    pub fn stack(&self, id: &str) -> Stack {
        Stack::create(self, &self.base_path(), id, Location::caller())
    }
}

impl Stack {
    pub(crate) fn create(
        app: &App,
        stage: &[String],
        id: &str,
        location: &'static Location<'static>,
    ) -> Stack {
        let mut path = stage.to_vec();
        path.push(id.to_owned());
        let name = path[app.base_path().len()..].join("-");
        let first =
            app.tree(|tree| tree.stacks.iter().find(|it| it.path == path).map(|it| it.location));
        if let Some(first) = first {
            app.report(
                Diagnostic::new(
                    code::APP_001,
                    format!("two stacks have the path `{}`", path.join("/")),
                )
                .at_construct(path.join("/"))
                .at(location)
                .help(format!("Give one of them another id; the first is created at {first}")),
            );
        }
        if !app.is_relocated() {
            let index = app.add_stack(StackData::new(path, name, location));
            return Stack { scope: Scope::root(app, index, Vec::new(), location) };
        }
        // Everything moves: the stack is in a stage, and the constructs are in a scope.
        let place = vec![RELOCATED.to_owned()];
        let mut data = StackData::new(path, name, location);
        data.moved.push(Moved { from: Vec::new(), to: place.clone(), location });
        let index = app.add_stack(data);
        Stack { scope: Scope::root(app, index, place, location) }
    }

    fn index(&self) -> StackIndex {
        self.scope.stack_index()
    }

    fn change<T>(&self, change: impl FnOnce(&mut StackData) -> T) -> T {
        self.scope.app().with_stack(self.index(), change)
    }

    /// Sets the name of the stack: letters, digits and hyphens, at most 128, and the first must be a letter. Default:
    /// the path of the stack, with hyphens.
    pub fn set_name(&self, name: impl Into<String>) {
        self.change(|it| it.name = name.into());
    }

    /// Returns the name of the stack.
    pub fn name(&self) -> String {
        self.change(|it| it.name.clone())
    }

    /// Sets the description of the template, at most 1,024 bytes.
    pub fn set_description(&self, description: impl Into<String>) {
        self.change(|it| it.description = Some(description.into()));
    }

    /// Sets the account and Region of the stack. What it does not set comes from the stage, and then from the app.
    pub fn set_environment(&self, environment: Environment) {
        self.change(|it| it.environment = environment);
    }

    /// Sets termination protection. While it is enabled, CloudFormation refuses to delete the stack. Default:
    /// `false`.
    ///
    /// ```
    /// use stanchion_core::App;
    ///
    /// let app = App::new();
    /// app.stack("Storage").set_termination_protection(true);
    /// ```
    pub fn set_termination_protection(&self, protect: bool) {
        self.change(|it| it.termination_protection = protect);
    }

    /// Adds a tag to the stack itself. CloudFormation copies it to the resources that it creates.
    pub fn stack_tag(&self, key: impl Into<String>, value: impl Into<String>) {
        self.change(|it| it.stack_tags.insert(key.into(), value.into()));
    }

    /// Adds a dependency: this stack is deployed after `other`.
    ///
    /// ```
    /// use stanchion_aws::sns;
    /// use stanchion_core::App;
    ///
    /// let app = App::new();
    /// let network = app.stack("Network");
    /// network.add("Topic", sns::Topic::new());
    /// let storage = app.stack("Archive");
    /// storage.add("Topic", sns::Topic::new());
    /// storage.depends_on_stack(&network);
    /// let order: Vec<String> = app.synth().unwrap().stacks().iter().map(|it| it.name.clone()).collect();
    /// assert_eq!(order, ["Network", "Archive"]);
    /// ```
    pub fn depends_on_stack(&self, other: &Stack) {
        let other = other.index();
        self.change(|it| it.depends_on.insert(other));
    }

    /// Keeps the logical ids that resources had at an old construct path, so that moving code replaces no resource.
    ///
    /// ```
    /// # use stanchion_core::App;
    /// # use stanchion_aws::efs;
    /// let app = App::new();
    /// let stack = app.stack("Storage");
    /// stack.moved("Data", "Shared/Data");
    /// stack.child("Shared").add("Data", efs::FileSystem::new());
    /// assert!(app.synth().unwrap().stacks()[0].template.resource("Data").is_some());
    /// ```
    #[track_caller]
    pub fn moved(&self, from: &str, to: &str) {
        let location = Location::caller();
        self.change(|it| {
            it.moved.push(Moved { from: split_path(from), to: split_path(to), location });
        });
    }

    /// Adds a rule that checks parameter values.
    pub fn rule(&self, name: &str, rule: Rule) {
        self.change(|it| it.rules.insert(name.to_owned(), rule.into_node()));
    }

    /// Adds a transform or macro for the whole template.
    pub fn transform(&self, name: impl Into<String>) {
        self.change(|it| it.transforms.insert(name.into()));
    }

    /// Adds an entry to the template's metadata.
    pub fn metadata(&self, key: impl Into<String>, value: impl Into<Node>) {
        self.change(|it| it.metadata.insert(key.into(), value.into()));
    }

    /// Acknowledges a finding anywhere in this stack, with a reason. The reason is kept in the template's metadata and
    /// shown in every report. A finding that does not exist and an empty reason are reported as errors.
    ///
    /// ```
    /// use stanchion_aws::efs;
    /// use stanchion_core::App;
    ///
    /// let app = App::new();
    /// let stack = app.stack("Scratch");
    /// stack.add("Data", efs::FileSystem::new().encrypted(true));
    /// stack.acknowledge("EFS-010", "nothing on it outlives the job");
    /// let findings = app.check();
    /// assert!(findings.iter().filter(|it| it.code.id == "EFS-010").all(|it| it.acknowledged.is_some()));
    /// ```
    #[track_caller]
    pub fn acknowledge(&self, finding: impl Into<FindingId>, reason: impl Into<String>) {
        let acknowledged = Acknowledged::new(finding.into(), reason.into());
        let path = self.scope.app().tree(|tree| tree.stack_path(self.index()));
        if let Some(problem) = acknowledged.problem(path, Location::caller()) {
            self.scope.app().report(problem);
        }
        self.change(|it| acknowledged.write(&mut it.metadata));
    }

    /// Shows parameters under a common heading in the CloudFormation console.
    ///
    /// ```
    /// use stanchion_core::App;
    /// use stanchion_template::document::Parameter;
    ///
    /// let app = App::new();
    /// let stack = app.stack("Storage");
    /// let size = stack.parameter::<String>("Size", Parameter::string());
    /// stack.parameter_label(&size, "Size of the file system in GiB");
    /// stack.parameter_group("Storage", [size.into_node()]);
    /// ```
    pub fn parameter_group(
        &self,
        heading: impl Into<String>,
        parameters: impl IntoIterator<Item = Node>,
    ) {
        self.change(|it| {
            it.parameter_groups.push((heading.into(), parameters.into_iter().collect()));
        });
    }

    /// Sets the label of a parameter in the CloudFormation console.
    pub fn parameter_label<T>(&self, parameter: &Value<T>, label: impl Into<String>) {
        self.change(|it| it.parameter_labels.push((parameter.node().clone(), label.into())));
    }

    /// Sets the value with which a parameter is deployed. `name` is the name of the parameter in the template.
    /// A parameter that the template does not have is reported as an error.
    #[track_caller]
    pub fn parameter_value(&self, name: impl Into<String>, value: impl Into<String>) {
        let (name, location) = (name.into(), Location::caller());
        self.change(|it| {
            it.parameter_places.insert(name.clone(), location);
            it.parameter_values.insert(name, value.into())
        });
    }
}
