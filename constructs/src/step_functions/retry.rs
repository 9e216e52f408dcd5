//! Defines retries and fallbacks after errors.

use stanchion_template::{Map, Node};

use crate::IntoJson;

/// A retrier, which runs a state again after errors.
///
/// [AWS documentation](https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a state"]
pub struct Retry(Map);

impl Retry {
    /// Returns a retrier for some errors, such as `States.TaskFailed`. Default: 3 attempts, after 1, 2 and 4 seconds.
    pub fn on<E: Into<String>>(errors: impl IntoIterator<Item = E>) -> Retry {
        Retry(Map::from([("ErrorEquals", names(errors))]))
    }

    /// Returns a retrier for any error.
    pub fn on_any() -> Retry {
        Retry::on(["States.ALL"])
    }

    /// Sets the maximum number of retries, 0-99,999,999. Default: 3.
    pub fn attempts(self, count: u32) -> Retry {
        self.set("MaxAttempts", Node::Int(i64::from(count)))
    }

    /// Sets the number of seconds before the first retry, 1-99,999,999. Default: 1.
    pub fn interval_seconds(self, seconds: u32) -> Retry {
        self.set("IntervalSeconds", Node::Int(i64::from(seconds)))
    }

    /// Sets the factor by which the interval grows after each retry, 1 and up. Default: 2.
    pub fn backoff_rate(self, rate: f64) -> Retry {
        self.set("BackoffRate", Node::number(rate))
    }

    /// Sets the maximum number of seconds between retries. Default: no limit.
    pub fn max_delay_seconds(self, seconds: u32) -> Retry {
        self.set("MaxDelaySeconds", Node::Int(i64::from(seconds)))
    }

    /// Adds jitter to the intervals, so that retries do not all happen at once. Default: off.
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

/// A catcher, which continues with another state after errors.
#[derive(Clone, Debug)]
#[must_use = "give it to a state"]
pub struct Catch {
    fields: Map,
    pub(super) to: String,
}

impl Catch {
    /// Returns a catcher for some errors, which continues with a state by its name.
    pub fn on<E: Into<String>>(
        errors: impl IntoIterator<Item = E>,
        to: impl Into<String>,
    ) -> Catch {
        Catch { fields: Map::from([("ErrorEquals", names(errors))]), to: to.into() }
    }

    /// Returns a catcher for any error, which continues with a state by its name.
    pub fn on_any(to: impl Into<String>) -> Catch {
        Catch::on(["States.ALL"], to)
    }

    /// Sets the path in the input at which the error is inserted. Valid only in JSONPath. Default: the error replaces
    /// the input.
    pub fn result_path(mut self, path: impl Into<String>) -> Catch {
        self.fields.insert("ResultPath", Node::text(path.into()));
        self
    }

    /// Sets the output that the next state gets. Valid only in JSONata. Default: the error.
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
