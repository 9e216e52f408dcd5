//! The same for each of many.

use stanchion_template::{Map, Node};

use super::integration::integration;
use super::{Flow, QueryLanguage, State};
use crate::IntoJson;
use crate::iam::Statement;

/// A flow for each item of a list, inside the machine: up to 40 at once.
///
/// [AWS documentation](https://docs.aws.amazon.com/step-functions/latest/dg/state-map-inline.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a flow"]
pub struct InlineMap {
    fields: Map,
    flow: Flow,
}

/// A flow for each of very many items, each an execution of its own: up to 10,000 at once.
///
/// [AWS documentation](https://docs.aws.amazon.com/step-functions/latest/dg/state-map-distributed.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a flow"]
pub struct DistributedMap {
    fields: Map,
    flow: Flow,
    express: bool,
    statements: Vec<Statement>,
}

/// Where the items are: an expression in JSONata, or a path.
fn items(flow: &Flow, from: &str) -> Map {
    match flow.language {
        QueryLanguage::Jsonata => Map::from([("Items", Node::text(format!("{{% {from} %}}")))]),
        QueryLanguage::JsonPath => Map::from([("ItemsPath", Node::text(from.to_owned()))]),
    }
}

impl InlineMap {
    /// A flow for each item that an expression in JSONata (without `{%` and `%}`) or a path yields.
    pub fn new(from: &str, flow: Flow) -> InlineMap {
        InlineMap { fields: items(&flow, from), flow }
    }

    /// How many run at once; default 40.
    pub fn max_concurrency(mut self, count: u32) -> InlineMap {
        self.fields.insert("MaxConcurrency", Node::Int(i64::from(count)));
        self
    }

    /// What each flow gets: an object.
    pub fn item_selector(mut self, json: impl IntoJson) -> InlineMap {
        self.fields.insert("ItemSelector", json.into_json());
        self
    }

    /// The state, to go on with retries and the like.
    pub fn state(self) -> State {
        self.into()
    }
}

impl From<InlineMap> for State {
    fn from(map: InlineMap) -> State {
        let config = Map::from([("Mode", Node::text("INLINE"))]);
        State::map(map.fields, config, map.flow)
    }
}

impl DistributedMap {
    /// A flow for each item that an expression in JSONata (without `{%` and `%}`) or a path yields.
    pub fn new(from: &str, flow: Flow) -> DistributedMap {
        let fields = items(&flow, from);
        DistributedMap { fields, flow, express: false, statements: Vec::new() }
    }

    /// A flow for each object of a bucket whose key starts with a prefix.
    pub fn objects(bucket: impl IntoJson, prefix: impl IntoJson, flow: Flow) -> DistributedMap {
        let bucket = bucket.into_json();
        let place = Map::from([("Bucket", bucket.clone()), ("Prefix", prefix.into_json())]);
        let resource = integration("s3:listObjectsV2");
        let reader = Map::from([
            ("Resource", resource.into_json()),
            (flow.language.arguments(), Node::Map(place)),
        ]);
        let arn = crate::text![
            "arn:",
            stanchion_template::pseudo::partition(),
            ":s3:::",
            stanchion_template::Value::<String>::from_node(bucket),
        ];
        let statement = Statement::allow(["s3:ListBucket"]).on(arn);
        DistributedMap {
            fields: Map::from([("ItemReader", Node::Map(reader))]),
            flow,
            express: false,
            statements: vec![statement],
        }
    }

    /// How many run at once; default as many as there can be.
    pub fn max_concurrency(mut self, count: u32) -> DistributedMap {
        self.fields.insert("MaxConcurrency", Node::Int(i64::from(count)));
        self
    }

    /// What each flow gets: an object.
    pub fn item_selector(mut self, json: impl IntoJson) -> DistributedMap {
        self.fields.insert("ItemSelector", json.into_json());
        self
    }

    /// How many items a flow gets together.
    pub fn batch_size(mut self, items: u32) -> DistributedMap {
        let size = Node::single("MaxItemsPerBatch", Node::Int(i64::from(items)));
        self.fields.insert("ItemBatcher", size);
        self
    }

    /// How many percent of the items may fail; default none.
    pub fn tolerated_failure_percent(mut self, percent: u32) -> DistributedMap {
        self.fields.insert("ToleratedFailurePercentage", Node::Int(i64::from(percent)));
        self
    }

    /// What all executions of it are called.
    pub fn label(mut self, label: impl Into<String>) -> DistributedMap {
        self.fields.insert("Label", Node::text(label.into()));
        self
    }

    /// Runs flows as express executions, which last five minutes at the longest.
    pub fn express(mut self) -> DistributedMap {
        self.express = true;
        self
    }

    /// The state, to go on with retries and the like.
    pub fn state(self) -> State {
        self.into()
    }
}

impl From<DistributedMap> for State {
    fn from(map: DistributedMap) -> State {
        let kind = if map.express { "EXPRESS" } else { "STANDARD" };
        let config =
            Map::from([("Mode", Node::text("DISTRIBUTED")), ("ExecutionType", Node::text(kind))]);
        State::map(map.fields, config, map.flow).with_statements(map.statements)
    }
}
