//! Defines map states, which run a flow for each item.

use stanchion_template::{Map, Node};

use super::integration::integration;
use super::{Flow, QueryLanguage, State};
use crate::IntoJson;
use crate::iam::Statement;

/// A map state that runs a flow for each item of a list inside the same execution, up to 40 at once.
///
/// [AWS documentation](https://docs.aws.amazon.com/step-functions/latest/dg/state-map-inline.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a flow"]
pub struct InlineMap {
    fields: Map,
    flow: Flow,
}

/// A map state that runs each item in its own child execution, up to 10,000 at once. It is suited to very many items.
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

/// Returns the source of the items: a JSONata expression, or a path.
fn items(flow: &Flow, from: &str) -> Map {
    match flow.language {
        QueryLanguage::Jsonata => Map::from([("Items", Node::text(format!("{{% {from} %}}")))]),
        QueryLanguage::JsonPath => Map::from([("ItemsPath", Node::text(from.to_owned()))]),
    }
}

impl InlineMap {
    /// Returns a map that runs a flow for each item of a JSONata expression (without `{%` and `%}`) or of a path.
    pub fn new(from: &str, flow: Flow) -> InlineMap {
        InlineMap { fields: items(&flow, from), flow }
    }

    /// Sets the maximum number of flows that run at once. Default: 40.
    pub fn max_concurrency(mut self, count: u32) -> InlineMap {
        self.fields.insert("MaxConcurrency", Node::Int(i64::from(count)));
        self
    }

    /// Sets the input of each flow: an object. Default: the item.
    pub fn item_selector(mut self, json: impl IntoJson) -> InlineMap {
        self.fields.insert("ItemSelector", json.into_json());
        self
    }

    /// Returns the state, to set retries and other common fields.
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
    /// Returns a map that runs a flow for each item of a JSONata expression (without `{%` and `%}`) or of a path.
    pub fn new(from: &str, flow: Flow) -> DistributedMap {
        let fields = items(&flow, from);
        DistributedMap { fields, flow, express: false, statements: Vec::new() }
    }

    /// Returns a map that runs a flow for each object of a bucket whose key starts with a prefix.
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

    /// Sets the maximum number of flows that run at once. Default: 10,000.
    pub fn max_concurrency(mut self, count: u32) -> DistributedMap {
        self.fields.insert("MaxConcurrency", Node::Int(i64::from(count)));
        self
    }

    /// Sets the input of each flow: an object. Default: the item.
    pub fn item_selector(mut self, json: impl IntoJson) -> DistributedMap {
        self.fields.insert("ItemSelector", json.into_json());
        self
    }

    /// Sets the number of items in a batch, which one flow processes together. Default: 1.
    pub fn batch_size(mut self, items: u32) -> DistributedMap {
        let size = Node::single("MaxItemsPerBatch", Node::Int(i64::from(items)));
        self.fields.insert("ItemBatcher", size);
        self
    }

    /// Sets the percentage of items that may fail, 0-100. Default: 0.
    pub fn tolerated_failure_percent(mut self, percent: u32) -> DistributedMap {
        self.fields.insert("ToleratedFailurePercentage", Node::Int(i64::from(percent)));
        self
    }

    /// Sets the label, which is part of the ARN of each map run. Default: a label that Step Functions generates.
    pub fn label(mut self, label: impl Into<String>) -> DistributedMap {
        self.fields.insert("Label", Node::text(label.into()));
        self
    }

    /// Runs flows as express executions, which last at most five minutes. Default: standard executions.
    pub fn express(mut self) -> DistributedMap {
        self.express = true;
        self
    }

    /// Returns the state, to set retries and other common fields.
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
