//! Including an existing template in a stack.

use std::collections::BTreeMap;
use std::panic::Location;

use stanchion_check::{Diagnostic, code};
use stanchion_template::document::Resource;
use stanchion_template::{Id, Map, Node, Template};

use crate::editor::ResourceEditor;
use crate::scope::Scope;
use crate::tree::{Element, ElementKind, OutputData};

/// A template that was included in a stack, with its resources by logical id.
#[derive(Clone, Debug)]
pub struct Included {
    scope: Scope,
    resources: BTreeMap<String, Id>,
}

impl Scope {
    /// Adds everything in a template to the stack of this scope. All logical ids stay the same.
    ///
    /// ```
    /// # use stanchion_core::App;
    /// # use stanchion_aws::sns;
    /// # use stanchion_template::Template;
    /// let text = "Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n";
    /// let app = App::new();
    /// let stack = app.stack("S");
    /// let old = stack.include("Old", &Template::parse(text).unwrap().template);
    /// let topic = old.resource::<sns::TopicRef>("Topic").unwrap();
    /// stack.add("Mail", sns::Subscription::new().protocol("email").topic_arn(topic.reference()));
    /// assert!(app.synth().unwrap().stacks()[0].template.to_yaml().contains("TopicArn: !Ref Topic"));
    /// ```
    #[track_caller]
    pub fn include(&self, id: &str, template: &Template) -> Included {
        let scope = self.construct(id);
        let location = Location::caller();
        let mut resources = BTreeMap::new();
        for (name, node) in template.section("Resources").into_iter().flat_map(Map::iter) {
            let Node::Map(body) = node else {
                scope.report(
                    Diagnostic::new(
                        code::APP_010,
                        format!("`{name}` cannot be included, because it is not a map"),
                    )
                    .found(node.describe()),
                );
                continue;
            };
            let mut resource = Resource::new(String::new());
            *resource.body_mut() = body.clone();
            let made = scope.create(name, resource, Some(name.to_owned()), location);
            resources.insert(name.to_owned(), made);
        }
        let app = scope.app();
        for (name, node) in template.section("Parameters").into_iter().flat_map(Map::iter) {
            app.add_element(Element {
                stack: scope.stack_index(),
                path: vec![name.to_owned()],
                location,
                target: None,
                logical_id: Some(name.to_owned()),
                kind: ElementKind::Parameter(node.clone()),
            });
        }
        let mut clashes = Vec::new();
        app.with_stack(scope.stack_index(), |stack| {
            for (name, node) in template.section("Conditions").into_iter().flat_map(Map::iter) {
                clashes.extend(
                    stack
                        .conditions
                        .insert(name.to_owned(), (node.clone(), location))
                        .map(|_| name),
                );
            }
            for (name, node) in template.section("Outputs").into_iter().flat_map(Map::iter) {
                let output = OutputData { node: node.clone(), location, path: None };
                clashes.extend(stack.outputs.insert(name.to_owned(), output).map(|_| name));
            }
            for (name, node) in template.section("Mappings").into_iter().flat_map(Map::iter) {
                clashes.extend(stack.mappings.insert(name.to_owned(), node.clone()).map(|_| name));
            }
            for (name, node) in template.section("Rules").into_iter().flat_map(Map::iter) {
                clashes.extend(stack.rules.insert(name.to_owned(), node.clone()).map(|_| name));
            }
            for (name, node) in template.section("Metadata").into_iter().flat_map(Map::iter) {
                stack.metadata.insert(name.to_owned(), node.clone());
            }
            match template.root().get("Transform") {
                Some(Node::Text(name)) => drop(stack.transforms.insert(name.to_string())),
                Some(Node::List(names)) => {
                    stack
                        .transforms
                        .extend(names.iter().filter_map(Node::as_text).map(str::to_owned));
                }
                _ => {}
            }
            if stack.description.is_none() {
                stack.description = template.description().map(str::to_owned);
            }
        });
        for name in clashes {
            scope.report(Diagnostic::new(
                code::APP_011,
                format!("`{name}` is in the included template and in the stack"),
            ));
        }
        Included { scope, resources }
    }
}

impl Included {
    /// Returns the handle of a resource by its logical id, or `None` if the template does not have it.
    pub fn resource<H: From<Id>>(&self, logical_id: &str) -> Option<H> {
        self.resources.get(logical_id).cloned().map(H::from)
    }

    /// Returns an editor for a resource of the template, or `None` if the template does not have it.
    pub fn edit(&self, logical_id: &str) -> Option<ResourceEditor> {
        Some(ResourceEditor::new(self.scope.app(), self.resources.get(logical_id)?))
    }
}
