//! The builder of servers.

use std::marker::PhantomData;

use stanchion_aws::transfer;
use stanchion_aws::transfer::server as l1;
use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::{IntoValue, SetOpt, Value};

use super::{
    Endpoint, External, IdentityProvider, SERVICE, SecurityPolicy, Server, ServerStorage,
    ServiceManaged, Workflow,
};
use crate::iam::{Role, Statement};
use crate::logs::LogGroup;
use crate::{arn, text};

/// Builds a [`Server`].
#[derive(Clone, Debug)]
#[must_use = "a server exists after `build`"]
pub struct ServerBuilder<U> {
    endpoint: Endpoint,
    provider: Option<IdentityProvider>,
    certificate: Option<Value<String>>,
    storage: ServerStorage,
    security_policy: SecurityPolicy,
    log: Option<LogGroup>,
    logging_role: Option<Role>,
    banner: Option<String>,
    dual_stack: bool,
    on_upload: Option<Workflow>,
    on_partial_upload: Option<Workflow>,
    users: PhantomData<U>,
}

impl Server {
    /// Returns a builder for an SFTP server on EFS whose users are resources, with a public endpoint.
    pub fn sftp() -> ServerBuilder<ServiceManaged> {
        ServerBuilder::new(None)
    }

    /// Returns a builder for an SFTP server on EFS whose users are those of an identity provider.
    pub fn sftp_with(provider: IdentityProvider) -> ServerBuilder<External> {
        ServerBuilder::new(Some(provider))
    }
}

impl ServerBuilder<External> {
    /// Adds FTPS, with the ARN of a certificate of ACM. The endpoint must be in a VPC. Default: SFTP only.
    pub fn ftps(mut self, certificate: impl IntoValue<String>) -> Self {
        self.certificate = Some(certificate.into_value());
        self
    }
}

impl<U> ServerBuilder<U> {
    fn new(provider: Option<IdentityProvider>) -> ServerBuilder<U> {
        ServerBuilder {
            endpoint: Endpoint::public(),
            provider,
            certificate: None,
            storage: ServerStorage::Efs,
            security_policy: SecurityPolicy::V2025_03,
            log: None,
            logging_role: None,
            banner: None,
            dual_stack: false,
            on_upload: None,
            on_partial_upload: None,
            users: PhantomData,
        }
    }

    /// Sets the endpoint. Default: [`Endpoint::public`]. An update between a public endpoint and one in a VPC can replace
    /// the server.
    pub fn endpoint(mut self, endpoint: Endpoint) -> Self {
        self.endpoint = endpoint;
        self
    }

    /// Sets the service that stores the files. Default: [`ServerStorage::Efs`]. An update replaces the server.
    pub fn storage(mut self, storage: ServerStorage) -> Self {
        self.storage = storage;
        self
    }

    /// Sets the security policy. Default: [`SecurityPolicy::V2025_03`].
    pub fn security_policy(mut self, policy: SecurityPolicy) -> Self {
        self.security_policy = policy;
        self
    }

    /// Sets the log group of the structured logs. Default: a new one that keeps entries for 30 days.
    pub fn log_group(mut self, group: &LogGroup) -> Self {
        self.log = Some(group.clone());
        self
    }

    /// Sets the role with which Transfer Family logs the steps of workflows. Default: a new role for a server with a
    /// workflow, which may write to log groups under `/aws/transfer/`; otherwise none.
    pub fn logging_role(mut self, role: &Role) -> Self {
        self.logging_role = Some(role.clone());
        self
    }

    /// Sets the text that clients see before they log in, at most 4,096 ASCII characters. Default: none.
    pub fn banner(mut self, text: impl Into<String>) -> Self {
        self.banner = Some(text.into());
        self
    }

    /// Adds IPv6 to the endpoint, which then has no Elastic IP addresses. Default: IPv4 only. An update can replace the
    /// server.
    pub fn dual_stack(mut self) -> Self {
        self.dual_stack = true;
        self
    }

    /// Starts a workflow for each file that a client has uploaded. Default: none.
    pub fn on_upload(mut self, workflow: &Workflow) -> Self {
        self.on_upload = Some(workflow.clone());
        self
    }

    /// Starts a workflow for each file whose upload was interrupted. Default: none.
    pub fn on_partial_upload(mut self, workflow: &Workflow) -> Self {
        self.on_partial_upload = Some(workflow.clone());
        self
    }

    /// Creates the server. Reports an endpoint that does not support the protocols.
    #[track_caller]
    pub fn build(self, scope: &Scope, id: &str) -> Server<U> {
        let scope = scope.construct(id);
        let has_ftps = self.certificate.is_some();
        if has_ftps && !self.endpoint.is_in_vpc() {
            scope.report(
                Diagnostic::new(code::TRF_007, "FTPS requires an endpoint in a VPC")
                    .property("EndpointType")
                    .found("Endpoint::public()")
                    .allowed("Endpoint::internal(&vpc), Endpoint::internet_facing(&vpc)"),
            );
        }
        let log = self.log.clone().unwrap_or_else(|| LogGroup::builder().build(&scope, "Log"));
        let destination = match log.resource() {
            Some(_) => log.arn(),
            None => text![log.arn(), ":*"].into_value(),
        };
        let has_workflow = self.on_upload.is_some() || self.on_partial_upload.is_some();
        let logging_role =
            self.logging_role.clone().or_else(|| has_workflow.then(|| logging_role(&scope)));
        let endpoint = self.endpoint.build(&scope, has_ftps);
        let mut protocols = vec![l1::Protocol::SFTP];
        protocols.extend(has_ftps.then_some(l1::Protocol::FTPS));
        let detail = |it: Workflow| {
            [l1::WorkflowDetail::new().execution_role(it.role().arn()).workflow_id(it.id())]
        };
        let workflows = l1::WorkflowDetails::new()
            .set_opt(self.on_partial_upload.map(detail), l1::WorkflowDetails::on_partial_upload)
            .set_opt(self.on_upload.map(detail), l1::WorkflowDetails::on_upload);
        let (provider, details) = match &self.provider {
            None => (l1::IdentityProviderType::SERVICE_MANAGED, None),
            Some(provider) => {
                let (kind, details) = provider.settings();
                (kind, Some(details))
            }
        };
        let server = transfer::Server::new()
            .set_opt(self.certificate, transfer::Server::certificate)
            .domain(match self.storage {
                ServerStorage::Efs => l1::Domain::EFS,
                ServerStorage::S3 => l1::Domain::S3,
            })
            .set_opt(endpoint.details, transfer::Server::endpoint_details)
            .endpoint_type(endpoint.kind)
            .set_opt(details, transfer::Server::identity_provider_details)
            .identity_provider_type(provider)
            .set_opt(
                self.dual_stack.then_some(l1::IpAddressType::DUALSTACK),
                transfer::Server::ip_address_type,
            )
            .set_opt(logging_role.map(|it| it.arn()), transfer::Server::logging_role)
            .set_opt(self.banner, transfer::Server::pre_authentication_login_banner)
            .protocols(protocols)
            .security_policy_name(self.security_policy)
            .structured_log_destinations([destination])
            .set_opt(has_workflow.then_some(workflows), transfer::Server::workflow_details);
        let resource = scope.add("Server", server);
        for dependency in &endpoint.dependencies {
            scope.edit(&resource).depends_on(dependency);
        }
        if let Some(provider) = &self.provider {
            provider.permit(&scope, resource.arn());
        }
        Server::new(scope, resource, self.storage, log, endpoint.security_group)
    }
}

/// Creates the role with which Transfer Family logs the steps of workflows.
///
/// Source: <https://docs.aws.amazon.com/transfer/latest/userguide/configure-cw-logging-role.html>
fn logging_role(scope: &Scope) -> Role {
    let role = Role::builder_for_this_account(SERVICE).build(scope, "LoggingRole");
    let actions = [
        "logs:CreateLogGroup",
        "logs:CreateLogStream",
        "logs:DescribeLogStreams",
        "logs:PutLogEvents",
    ];
    role.allow(Statement::allow(actions).on(arn::of("logs", "log-group:/aws/transfer/*")));
    role
}
