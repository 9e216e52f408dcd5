//! Command documents of Systems Manager.

use stanchion_template::{Map, Node};

use crate::deployed::{Deployable, text_of};

/// A step of a command document that runs a shell script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// The logical id of the document.
    pub resource: String,
    text: String,
    defaults: Vec<(String, String)>,
}

impl Document {
    /// Returns the scripts of all command documents of a template.
    pub fn all(template: &impl Deployable) -> Vec<Document> {
        let root = template.content();
        let resources = root.get("Resources").and_then(Node::as_map);
        let mut found = Vec::new();
        for (id, resource) in resources.into_iter().flat_map(Map::iter) {
            if resource.get("Type").and_then(Node::as_text) != Some("AWS::SSM::Document") {
                continue;
            }
            let content = resource.get("Properties").and_then(|it| it.get("Content"));
            let parameters = content.and_then(|it| it.get("parameters")?.as_map());
            let default = |it: &Node| it.get("default").and_then(Node::as_text).map(str::to_owned);
            let defaults: Vec<(String, String)> = parameters
                .into_iter()
                .flat_map(Map::iter)
                .map(|(name, it)| (name.to_owned(), default(it).unwrap_or_default()))
                .collect();
            let steps = content.and_then(|it| it.get("mainSteps")?.as_list()).unwrap_or_default();
            for step in steps {
                let lines = step.get("inputs").and_then(|it| it.get("runCommand")?.as_list());
                let lines = lines.unwrap_or_default().iter().map(|it| text_of(&root, it));
                let text = lines.collect::<Vec<_>>().join("\n");
                let resource = id.to_owned();
                found.push(Document { resource, text, defaults: defaults.clone() });
            }
        }
        found
    }

    /// Returns the script with values of parameters. The others have their defaults.
    pub fn script(&self, values: &[(&str, &str)]) -> String {
        let mut script = self.text.clone();
        for (name, default) in &self.defaults {
            let value =
                values.iter().find(|(it, _)| it == name).map_or(default.as_str(), |it| it.1);
            script = script.replace(&format!("{{{{ {name} }}}}"), value);
        }
        script
    }
}
