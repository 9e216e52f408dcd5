//! The metadata `AWS::CloudFormation::Init`, from which cfn-init installs packages, writes files and runs commands.
//!
//! [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-init.html)

use stanchion_template::language::Text;
use stanchion_template::{Map, Node};

use crate::model::script::Script;
use crate::view::Resource;

/// The key of the metadata.
pub(super) const KEY: &str = "AWS::CloudFormation::Init";

/// The end of the content of a file.
const END: &str = "END_OF_CFN_INIT_FILE";

/// Returns what cfn-init does as a script: in each configuration packages, then files, then commands by their names.
pub(super) fn script(resource: &Resource<'_>) -> Option<Script> {
    let init = resource.body.get("Metadata")?.get(KEY)?.as_map()?;
    let mut text = "#!/bin/sh\n".to_owned();
    for (_, config) in init.iter().filter(|(name, _)| *name != "configSets") {
        packages(config, &mut text);
        files(config, &mut text);
        commands(config, &mut text);
    }
    Some(Script::written(&text))
}

fn entries<'n>(config: &'n Node, section: &str) -> Vec<(&'n str, &'n Node)> {
    let map = config.get(section).and_then(Node::as_map);
    let mut entries: Vec<_> = map.into_iter().flat_map(Map::iter).collect();
    entries.sort_by_key(|(name, _)| *name);
    entries
}

fn packages(config: &Node, text: &mut String) {
    for (manager, names) in entries(config, "packages") {
        for name in names.as_map().into_iter().flat_map(Map::keys) {
            text.push_str(&format!("{manager} install -y {name}\n"));
        }
    }
}

fn files(config: &Node, text: &mut String) {
    for (name, file) in entries(config, "files") {
        let directory = name.rsplit_once('/').map_or("/", |(directory, _)| directory);
        text.push_str(&format!("mkdir -p {directory}\n"));
        if let Some(content) = file.get("content") {
            let content = Text::of(content).notation();
            text.push_str(&format!("cat > {name} <<'{END}'\n{content}\n{END}\n"));
        }
    }
}

fn commands(config: &Node, text: &mut String) {
    for (_, command) in entries(config, "commands") {
        match command.get("command") {
            // A list is a command with its arguments.
            Some(Node::List(words)) => {
                let words: Vec<String> = words.iter().map(|it| Text::of(it).notation()).collect();
                text.push_str(&words.join(" "));
            }
            Some(node) => text.push_str(&Text::of(node).notation()),
            None => {}
        }
        text.push('\n');
    }
}
