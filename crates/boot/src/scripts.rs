//! The shell scripts of a template.

use stanchion_template::language::base64_of;
use stanchion_template::{Map, Node};

use crate::deployed::{Deployable, text_of, user_data};
use crate::order::Plan;
use crate::{Distribution, Document};

/// A shell script that a template runs on an instance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Script {
    /// The logical id of the resource, and where the script is in it.
    pub place: String,
    /// The text, with an interpreter line.
    pub text: String,
}

/// Returns the shell scripts of a template: those of user data, the lifecycle scripts of notebooks, and the steps of
/// Systems Manager documents, whose parameters have their defaults.
pub fn scripts(template: &impl Deployable) -> Vec<Script> {
    let root = template.content();
    let mut found = Vec::new();
    for it in Document::all(&root) {
        let text = it.script(&[]);
        let text = if text.starts_with("#!") { text } else { format!("#!/bin/sh\n{text}") };
        found.push(Script { place: it.resource, text });
    }
    for it in user_data(&root) {
        for (name, text) in Plan::of(&it.text, Distribution::default()).shell_scripts() {
            found.push(Script { place: format!("{}: {name}", it.resource), text });
        }
    }
    let resources = root.get("Resources").and_then(Node::as_map);
    for (id, resource) in resources.into_iter().flat_map(Map::iter) {
        let Some(properties) = resource.get("Properties") else { continue };
        let kind = resource.get("Type").and_then(Node::as_text);
        if kind != Some("AWS::SageMaker::NotebookInstanceLifecycleConfig") {
            continue;
        }
        for hook in ["OnCreate", "OnStart"] {
            let content = properties.get(hook).and_then(Node::as_list);
            let content = content.and_then(|it| base64_of(it.first()?.get("Content")?));
            if let Some(content) = content {
                let text = text_of(&root, content);
                found.push(Script { place: format!("{id}: {hook}"), text });
            }
        }
    }
    found
}
