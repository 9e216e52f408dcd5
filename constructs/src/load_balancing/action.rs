//! The actions of listeners and their rules.

use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{Value, counted};

use super::TargetGroup;
use super::kinds::{Application, Targets};
use super::target_group::Forwarded;
use crate::network::SecurityGroup;

/// The action of a listener or a rule of an Application Load Balancer.
///
/// A reference to a target group, a [`Redirect`] and a [`FixedResponse`] are actions too.
///
/// [AWS documentation](https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-action-types.html)
#[derive(Clone, Debug)]
#[must_use = "give it to a listener or a rule"]
pub struct Action(pub(super) Kind);

#[derive(Clone, Debug)]
pub(super) enum Kind {
    Forward(Vec<(Forwarded, Option<u32>)>),
    Redirect(Redirect),
    Respond(FixedResponse),
}

impl Action {
    /// Forwards requests to a target group.
    pub fn forward<T: Targets>(group: &TargetGroup<Application, T>) -> Action {
        Action(Kind::Forward(vec![(group.forwarded(), None)]))
    }

    /// Forwards a share of the requests to a target group: its weight, 0-999, of the sum of all weights. Add the other
    /// target groups with [`and`](Action::and).
    pub fn split<T: Targets>(group: &TargetGroup<Application, T>, weight: u32) -> Action {
        Action(Kind::Forward(vec![(group.forwarded(), Some(weight))]))
    }

    /// Adds a target group with its weight, 0-999. An action has at most five target groups. Default: only the first
    /// target group.
    pub fn and<T: Targets>(mut self, group: &TargetGroup<Application, T>, weight: u32) -> Action {
        if let Kind::Forward(groups) = &mut self.0 {
            groups.push((group.forwarded(), Some(weight)));
        } else {
            self.0 = Kind::Forward(vec![(group.forwarded(), Some(weight))]);
        }
        self
    }

    /// Returns the target groups to which the action forwards.
    pub(super) fn groups(&self) -> Vec<Forwarded> {
        match &self.0 {
            Kind::Forward(groups) => groups.iter().map(|(it, _)| it.clone()).collect(),
            Kind::Redirect(_) | Kind::Respond(_) => Vec::new(),
        }
    }

    /// Opens the security groups of the targets for a load balancer.
    pub(super) fn connect(&self, balancer: &SecurityGroup, name: &Value<String>) {
        for group in self.groups() {
            group.connect(balancer, name);
        }
    }

    /// Reports weights, redirects and responses that Elastic Load Balancing does not support.
    pub(super) fn check(&self, scope: &Scope) {
        let report = |property: &str, found: String, allowed: &str| {
            scope.report(
                Diagnostic::new(code::ELB_009, "the action is not valid")
                    .property(property)
                    .found(found)
                    .allowed(allowed),
            );
        };
        match &self.0 {
            Kind::Forward(groups) => {
                let wrong = groups.iter().filter_map(|(_, it)| *it).find(|it| *it > 999);
                if let Some(weight) = wrong {
                    report("ForwardConfig.TargetGroups.Weight", weight.to_string(), "0-999");
                }
                if groups.len() > 5 {
                    let found = groups.len().to_string();
                    report("ForwardConfig.TargetGroups", found, "at most 5 target groups");
                }
            }
            Kind::Redirect(_) => {}
            Kind::Respond(response) => {
                let code = response.status;
                if !matches!(code, 200..=299 | 400..=599) {
                    let allowed = "200-299 or 400-599";
                    report("FixedResponseConfig.StatusCode", code.to_string(), allowed);
                }
                let length = response.body.as_ref().map_or(0, |(_, it)| it.len());
                if length > 1024 {
                    let found = counted(length, "character");
                    report("FixedResponseConfig.MessageBody", found, "at most 1024 characters");
                }
            }
        }
    }
}

impl<T: Targets> From<&TargetGroup<Application, T>> for Action {
    fn from(group: &TargetGroup<Application, T>) -> Action {
        Action::forward(group)
    }
}

impl From<Redirect> for Action {
    fn from(redirect: Redirect) -> Action {
        Action(Kind::Redirect(redirect))
    }
}

impl From<FixedResponse> for Action {
    fn from(response: FixedResponse) -> Action {
        Action(Kind::Respond(response))
    }
}

/// A redirect to another URL. What is not set stays as in the request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use = "give it to a listener or a rule"]
pub struct Redirect {
    pub(super) is_temporary: bool,
    pub(super) protocol: Option<&'static str>,
    pub(super) port: Option<u16>,
    pub(super) host: Option<String>,
    pub(super) path: Option<String>,
    pub(super) query: Option<String>,
}

impl Redirect {
    /// Redirects to HTTPS on port 443. The host, path and query stay.
    pub fn to_https() -> Redirect {
        Redirect { protocol: Some("HTTPS"), port: Some(443), ..Redirect::default() }
    }

    /// Redirects to another host. The path and query stay.
    pub fn to_host(host: impl Into<String>) -> Redirect {
        Redirect { host: Some(host.into()), ..Redirect::default() }
    }

    /// Redirects to another path, which starts with a slash. The host and query stay.
    pub fn to_path(path: impl Into<String>) -> Redirect {
        Redirect { path: Some(path.into()), ..Redirect::default() }
    }

    /// Sets the host. Default: that of the request.
    pub fn host(mut self, host: impl Into<String>) -> Redirect {
        self.host = Some(host.into());
        self
    }

    /// Sets the path, which starts with a slash. `#{path}` stands for the path of the request. Default: that of the
    /// request.
    pub fn path(mut self, path: impl Into<String>) -> Redirect {
        self.path = Some(path.into());
        self
    }

    /// Sets the query. `#{query}` stands for the query of the request. Default: that of the request.
    pub fn query(mut self, query: impl Into<String>) -> Redirect {
        self.query = Some(query.into());
        self
    }

    /// Sets the port, 1-65,535. Default: that of the request.
    pub fn port(mut self, port: u16) -> Redirect {
        self.port = Some(port);
        self
    }

    /// Answers with the status code 302. Default: 301, which clients may remember.
    pub fn temporary(mut self) -> Redirect {
        self.is_temporary = true;
        self
    }
}

/// A response of the load balancer itself.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "give it to a listener or a rule"]
pub struct FixedResponse {
    pub(super) status: u16,
    pub(super) body: Option<(&'static str, String)>,
}

impl FixedResponse {
    /// Returns a response with a status code, 200-299 or 400-599, and no body.
    pub fn new(status: u16) -> FixedResponse {
        FixedResponse { status, body: None }
    }

    /// Sets the body to plain text, at most 1,024 characters. Default: none.
    pub fn text(mut self, body: impl Into<String>) -> FixedResponse {
        self.body = Some(("text/plain", body.into()));
        self
    }

    /// Sets the body to HTML, at most 1,024 characters. Default: none.
    pub fn html(mut self, body: impl Into<String>) -> FixedResponse {
        self.body = Some(("text/html", body.into()));
        self
    }

    /// Sets the body to JSON text, at most 1,024 characters. Default: none.
    pub fn json(mut self, body: impl Into<String>) -> FixedResponse {
        self.body = Some(("application/json", body.into()));
        self
    }
}

/// Writes an action with the types of listeners or of rules, which are the same.
macro_rules! action_property {
    ($l1:ident, $action:expr) => {
        match $action.0 {
            $crate::load_balancing::action::Kind::Forward(groups) => {
                let action = $l1::Action::new().r#type($l1::Type::FORWARD);
                match groups.as_slice() {
                    [(group, None)] => action.target_group_arn(group.arn.clone()),
                    groups => {
                        let groups = groups.iter().map(|(group, weight)| {
                            $l1::TargetGroupTuple::new()
                                .target_group_arn(group.arn.clone())
                                .weight(weight.unwrap_or(1))
                        });
                        let groups: Vec<_> = groups.collect();
                        action.forward_config($l1::ForwardConfig::new().target_groups(groups))
                    }
                }
            }
            $crate::load_balancing::action::Kind::Redirect(it) => {
                let redirect = $l1::RedirectConfig::new()
                    .set_opt(it.host, $l1::RedirectConfig::host)
                    .set_opt(it.path, $l1::RedirectConfig::path)
                    .set_opt(it.port.map(|it| it.to_string()), $l1::RedirectConfig::port)
                    .set_opt(it.protocol, $l1::RedirectConfig::protocol)
                    .set_opt(it.query, $l1::RedirectConfig::query)
                    .status_code(match it.is_temporary {
                        true => $l1::StatusCode::HTTP_302,
                        false => $l1::StatusCode::HTTP_301,
                    });
                $l1::Action::new().redirect_config(redirect).r#type($l1::Type::REDIRECT)
            }
            $crate::load_balancing::action::Kind::Respond(it) => {
                let (kind, body) = it.body.unzip();
                let response = $l1::FixedResponseConfig::new()
                    .set_opt(kind, $l1::FixedResponseConfig::content_type)
                    .set_opt(body, $l1::FixedResponseConfig::message_body)
                    .status_code(it.status.to_string());
                $l1::Action::new().fixed_response_config(response).r#type($l1::Type::FIXED_RESPONSE)
            }
        }
    };
}
pub(super) use action_property;
