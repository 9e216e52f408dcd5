//! The parameters, conditions, mappings and outputs of a scope.

use std::panic::Location;

use stanchion_check::{Diagnostic, code};
use stanchion_template::document::{Mapping, Output, Parameter};
use stanchion_template::intrinsic::Condition;
use stanchion_template::{ElementId, Link, Linked, Node, Value};

use super::Scope;
use crate::logical_id;
use crate::section_names::{ConditionName, MappingName};
use crate::tree::{Element, ElementKind, OutputData};

impl Scope {
    /// Adds a parameter and returns a reference to it. `T` is the type of its value.
    ///
    /// ```
    /// use stanchion_aws::sns;
    /// use stanchion_core::App;
    /// use stanchion_template::document::Parameter;
    ///
    /// let app = App::new();
    /// let stack = app.stack("Alerts");
    /// let name = stack.parameter::<String>("Name", Parameter::string().max_length(100));
    /// stack.add("Topic", sns::Topic::new().display_name(name));
    /// assert!(app.synth().unwrap().stacks()[0].template.to_yaml().contains("DisplayName: !Ref Name"));
    /// ```
    #[track_caller]
    pub fn parameter<T>(&self, id: &str, parameter: Parameter) -> Value<T> {
        self.add_parameter(id, parameter).1
    }

    /// Adds a parameter that the template has only if something refers to it. Returns a reference to it. A construct that
    /// offers several values, such as the subnets of an existing network, asks only for those that are used.
    ///
    /// ```
    /// use stanchion_aws::sns;
    /// use stanchion_core::App;
    /// use stanchion_template::document::Parameter;
    ///
    /// let app = App::new();
    /// let stack = app.stack("Alerts");
    /// let name = stack.parameter_if_used::<String>("Name", Parameter::string());
    /// stack.parameter_if_used::<String>("Other", Parameter::string());
    /// stack.add("Topic", sns::Topic::new().display_name(name));
    /// let assembly = app.synth().unwrap();
    /// let parameters = assembly.stacks()[0].template.section("Parameters").unwrap();
    /// let names: Vec<&str> = parameters.keys().collect();
    /// assert_eq!(names, ["Name"]);
    /// ```
    #[track_caller]
    pub fn parameter_if_used<T>(&self, id: &str, parameter: Parameter) -> Value<T> {
        let (element, value) = self.add_parameter(id, parameter);
        self.app.with_stack(self.stack, |it| it.parameters_if_used.insert(element));
        value
    }

    #[track_caller]
    fn add_parameter<T>(&self, id: &str, parameter: Parameter) -> (ElementId, Value<T>) {
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
            target: None,
            logical_id: None,
            kind,
        });
        let link = Link { element, linked: Linked::Reference, list };
        (element, Value::from_node(Node::Link(Box::new(link))))
    }

    /// Adds a condition to the stack.
    #[track_caller]
    pub fn condition(&self, id: &str, condition: Condition) -> ConditionName {
        let location = self.place(Location::caller());
        let path = self.claim(id, location);
        let name = logical_id::of(&path);
        self.app.with_stack(self.stack, |it| {
            it.named_paths.insert(name.clone(), path);
            it.conditions.insert(name.clone(), (condition.into_node(), location))
        });
        ConditionName(name)
    }

    /// Adds a mapping to the stack.
    ///
    /// ```
    /// use stanchion_aws::sns;
    /// use stanchion_core::App;
    /// use stanchion_template::document::Mapping;
    /// use stanchion_template::{intrinsic, pseudo};
    ///
    /// let app = App::new();
    /// let stack = app.stack("Alerts");
    /// let names = Mapping::new().entry("eu-central-1", "Name", "Frankfurt").entry("eu-west-1", "Name", "Ireland");
    /// let places = stack.mapping("Places", names);
    /// let name = intrinsic::find_in_map::<String>(places.name(), pseudo::region(), "Name");
    /// stack.add("Topic", sns::Topic::new().display_name(name));
    /// assert!(app.synth().is_ok());
    /// ```
    #[track_caller]
    pub fn mapping(&self, id: &str, mapping: Mapping) -> MappingName {
        let path = self.claim(id, self.place(Location::caller()));
        let name = logical_id::of(&path);
        self.app.with_stack(self.stack, |it| {
            it.named_paths.insert(name.clone(), path);
            it.mappings.insert(name.clone(), mapping.into_node())
        });
        MappingName(name)
    }

    /// Adds an output to the stack. Its name is the id, prefixed with the path of the scope unless the scope is the
    /// stack.
    ///
    /// ```
    /// use stanchion_aws::sns;
    /// use stanchion_core::App;
    /// use stanchion_template::document::Output;
    ///
    /// let app = App::new();
    /// let stack = app.stack("Alerts");
    /// let topic = stack.add("Topic", sns::Topic::new());
    /// stack.output("TopicArn", Output::new(topic.reference()).description("The topic of the alerts"));
    /// assert!(app.synth().unwrap().stacks()[0].template.to_yaml().contains("Value: !Ref Topic"));
    /// ```
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
                let node = output.into_node();
                let is_repeated = it.is_repeated(&self.path);
                let first = it
                    .outputs
                    .insert(name.clone(), OutputData { node, location, path: Some(path) });
                first.filter(|_| !is_repeated)
            })
            .map(|it| it.location);
        if let Some(first) = first {
            self.app.report(
                Diagnostic::new(code::APP_004, format!("two outputs have the name `{name}`"))
                    .at_construct(full)
                    .at(location)
                    .help(format!("Give one of them another id; the first is created at {first}")),
            );
        }
    }
}
