//! Attributes of load balancers, which are pairs of a key and a value.

use crate::analysis::Analysis;
use crate::view::Resource;
use crate::view::value::scalar;

/// An attribute of a load balancer.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Attribute {
    /// It has a value.
    Set(String),
    /// It is absent, so it has its default.
    Absent,
    /// It is known only during deployment.
    Unknown,
}

impl Attribute {
    /// Returns the attribute with a key.
    pub(super) fn of<'a>(cx: &Analysis<'a>, balancer: &Resource<'a>, key: &str) -> Attribute {
        const ATTRIBUTES: &str = "LoadBalancerAttributes";
        if cx.value(balancer, ATTRIBUTES).is_unknown() || cx.has_macros() {
            return Attribute::Unknown;
        }
        let mut found = Attribute::Absent;
        for item in balancer.list(ATTRIBUTES).unwrap_or_default() {
            match item.get("Key").and_then(scalar) {
                Some(it) if it == key => {
                    let value = item.get("Value").and_then(scalar);
                    return value.map_or(Attribute::Unknown, |it| Attribute::Set(it.into_owned()));
                }
                Some(_) => {}
                None => found = Attribute::Unknown,
            }
        }
        found
    }
}
