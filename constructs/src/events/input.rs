//! The input of targets.

use std::collections::BTreeMap;

use stanchion_aws::events::rule as l1;
use stanchion_template::{Map, Node, Value};

use crate::Text;

/// The input of a target, in place of the event.
#[derive(Clone, Debug)]
pub(super) enum Input {
    Json(Text),
    Path(String),
    Template { paths: BTreeMap<String, String>, template: Text },
}

impl Input {
    pub(super) fn apply(self, target: l1::Target) -> l1::Target {
        match self {
            Input::Json(json) => target.input(json),
            Input::Path(path) => target.input_path(path),
            Input::Template { paths, template } => {
                let paths = paths.into_iter().map(|(name, path)| (name, Node::text(path)));
                let paths = Node::Map(paths.collect::<Map>());
                let transformer = l1::InputTransformer::new()
                    .input_paths_map(Value::from_node(paths))
                    .input_template(template);
                target.input_transformer(transformer)
            }
        }
    }
}
