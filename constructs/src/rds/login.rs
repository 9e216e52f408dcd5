//! The identity of a database: who may connect to it, and its master user.

use stanchion_core::{Diagnostic, Scope, code};
use stanchion_template::Value;

use super::DatabaseClient;
use crate::iam::{Role, Statement};
use crate::network::{Port, SecurityGroup};
use crate::secrets_manager::Secret;
use crate::{arn, text};

/// The parts of instances and clusters that connections need.
#[derive(Clone, Debug)]
pub(super) struct Login {
    pub(super) scope: Scope,
    pub(super) group: SecurityGroup,
    pub(super) port: u16,
    /// The ID under which IAM knows the database.
    pub(super) resource_id: Value<String>,
    pub(super) has_iam: bool,
    pub(super) secret: Secret,
}

impl Login {
    pub(super) fn allow_from(&self, client: &impl DatabaseClient) {
        match client.client_group() {
            Some(client) => {
                client.connect_to(&self.group, Port::tcp(self.port), "Connections to the database");
            }
            None => self.scope.report(
                Diagnostic::new(code::RDS_005, "the function is not in a VPC")
                    .property("VPCSecurityGroups")
                    .found("a function without a security group")
                    .allowed("a function in the VPC of the database")
                    .help("Set `vpc` of the function"),
            ),
        }
    }

    /// Source: <https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html>
    pub(super) fn grant_connect(&self, role: &Role, user: &str) {
        if !self.has_iam {
            self.scope.report(
                Diagnostic::new(code::RDS_006, "IAM authentication of the database is off")
                    .property("EnableIAMDatabaseAuthentication")
                    .found("off")
                    .allowed("on, when a role connects as a user of the database")
                    .help("Call `iam_authentication` of the builder"),
            );
        }
        let users = text!["dbuser:", self.resource_id.clone(), format!("/{user}")];
        role.allow(Statement::allow(["rds-db:connect"]).on(arn::of("rds-db", users)));
    }
}
