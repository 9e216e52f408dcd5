//! The conditions of listener rules.

use stanchion_aws::elasticloadbalancingv2::listener_rule as l1;

use crate::units::Ipv4Block;

/// A condition of a listener rule. It holds if one of its values matches. `*` stands for any characters and `?` for one.
///
/// [AWS documentation](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html)
#[derive(Clone, Debug, PartialEq)]
#[must_use = "give it to a rule"]
pub struct RuleCondition(Kind);

#[derive(Clone, Debug, PartialEq)]
enum Kind {
    Path(Vec<String>),
    Host(Vec<String>),
    Header(String, Vec<String>),
    Method(Vec<String>),
    Query(String, String),
    Source(Vec<Ipv4Block>),
}

fn texts<V: Into<String>>(values: impl IntoIterator<Item = V>) -> Vec<String> {
    values.into_iter().map(Into::into).collect()
}

impl RuleCondition {
    /// Matches the path of the URL, such as `/api/*`. Paths are case-sensitive.
    pub fn path<V: Into<String>>(patterns: impl IntoIterator<Item = V>) -> RuleCondition {
        RuleCondition(Kind::Path(texts(patterns)))
    }

    /// Matches the host of the URL, such as `*.example.com`.
    pub fn host<V: Into<String>>(patterns: impl IntoIterator<Item = V>) -> RuleCondition {
        RuleCondition(Kind::Host(texts(patterns)))
    }

    /// Matches the value of an HTTP header.
    pub fn header<V: Into<String>>(
        name: impl Into<String>,
        patterns: impl IntoIterator<Item = V>,
    ) -> RuleCondition {
        RuleCondition(Kind::Header(name.into(), texts(patterns)))
    }

    /// Matches the method, such as `GET`.
    pub fn method<V: Into<String>>(methods: impl IntoIterator<Item = V>) -> RuleCondition {
        RuleCondition(Kind::Method(texts(methods)))
    }

    /// Matches a parameter of the query: its key and the pattern of its value.
    pub fn query(key: impl Into<String>, pattern: impl Into<String>) -> RuleCondition {
        RuleCondition(Kind::Query(key.into(), pattern.into()))
    }

    /// Matches the IPv4 address of the client.
    pub fn source(blocks: impl IntoIterator<Item = Ipv4Block>) -> RuleCondition {
        RuleCondition(Kind::Source(blocks.into_iter().collect()))
    }

    /// Returns the number of values.
    pub(super) fn count(&self) -> usize {
        match &self.0 {
            Kind::Path(values) | Kind::Host(values) | Kind::Method(values) => values.len(),
            Kind::Header(_, values) => values.len(),
            Kind::Query(..) => 1,
            Kind::Source(values) => values.len(),
        }
    }

    pub(super) fn property(self) -> l1::RuleCondition {
        let condition = l1::RuleCondition::new();
        match self.0 {
            Kind::Path(values) => condition
                .field("path-pattern")
                .path_pattern_config(l1::PathPatternConfig::new().values(values)),
            Kind::Host(values) => condition
                .field("host-header")
                .host_header_config(l1::HostHeaderConfig::new().values(values)),
            Kind::Header(name, values) => condition.field("http-header").http_header_config(
                l1::HttpHeaderConfig::new().http_header_name(name).values(values),
            ),
            Kind::Method(values) => condition
                .field("http-request-method")
                .http_request_method_config(l1::HttpRequestMethodConfig::new().values(values)),
            Kind::Query(key, value) => condition
                .field("query-string")
                .query_string_config(l1::QueryStringConfig::new().values([(key, value)])),
            Kind::Source(blocks) => condition
                .field("source-ip")
                .source_ip_config(l1::SourceIpConfig::new().values(blocks)),
        }
    }
}
