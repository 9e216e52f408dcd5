//! Errors, and what happens then.

use stanchion_template::{Map, Node};

use crate::IntoJson;

/// Tries again after errors.
///
/// [AWS documentation](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a state"]
pub struct Retry(Map);

impl Retry {
    /// After some errors, such as `States.TaskFailed`: three times, after 1, 2 and 4 seconds.
    pub fn on<E: Into<String>>(errors: impl IntoIterator<Item = E>) -> Retry {
        Retry(Map::from([("ErrorEquals", names(errors))]))
    }

    /// After any error.
    pub fn on_any() -> Retry {
        Retry::on(["States.ALL"])
    }

    /// How often, 0-99,999,999; default 3.
    pub fn attempts(self, count: u32) -> Retry {
        self.set("MaxAttempts", Node::Int(i64::from(count)))
    }

    /// After how many seconds first, 1-99,999,999; default 1.
    pub fn interval_seconds(self, seconds: u32) -> Retry {
        self.set("IntervalSeconds", Node::Int(i64::from(seconds)))
    }

    /// How much longer each time, 1 and up; default 2.
    pub fn backoff_rate(self, rate: f64) -> Retry {
        self.set("BackoffRate", Node::number(rate))
    }

    /// After how many seconds at the longest.
    pub fn max_delay_seconds(self, seconds: u32) -> Retry {
        self.set("MaxDelaySeconds", Node::Int(i64::from(seconds)))
    }

    /// Spreads attempts, so that not all come at once.
    pub fn jitter(self) -> Retry {
        self.set("JitterStrategy", Node::text("FULL"))
    }

    fn set(mut self, name: &'static str, node: Node) -> Retry {
        self.0.insert(name, node);
        self
    }

    pub(super) fn to_node(&self) -> Node {
        Node::Map(self.0.clone())
    }
}

/// Goes elsewhere after errors.
#[derive(Clone, Debug)]
#[must_use = "give it to a state"]
pub struct Catch {
    fields: Map,
    pub(super) to: String,
}

impl Catch {
    /// After some errors, to a state by its name.
    pub fn on<E: Into<String>>(
        errors: impl IntoIterator<Item = E>,
        to: impl Into<String>,
    ) -> Catch {
        Catch { fields: Map::from([("ErrorEquals", names(errors))]), to: to.into() }
    }

    /// After any error, to a state by its name.
    pub fn on_any(to: impl Into<String>) -> Catch {
        Catch::on(["States.ALL"], to)
    }

    /// Where in the input the error goes. In JSONPath only.
    pub fn result_path(mut self, path: impl Into<String>) -> Catch {
        self.fields.insert("ResultPath", Node::text(path.into()));
        self
    }

    /// What is passed on. In JSONata only.
    pub fn output(mut self, json: impl IntoJson) -> Catch {
        self.fields.insert("Output", json.into_json());
        self
    }

    pub(super) fn to_node(&self) -> Node {
        let mut map = self.fields.clone();
        map.insert("Next", Node::text(self.to.clone()));
        Node::Map(map)
    }
}

fn names<E: Into<String>>(errors: impl IntoIterator<Item = E>) -> Node {
    Node::List(errors.into_iter().map(|it| Node::text(it.into())).collect())
}
