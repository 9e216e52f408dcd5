//! Servers of AWS Transfer Family.

use std::marker::PhantomData;
use std::rc::Rc;

use stanchion_aws::transfer;
use stanchion_core::Scope;
use stanchion_template::{Value, pseudo};

use crate::events::EventPattern;
use crate::logs::LogGroup;
use crate::network::SecurityGroup;
use crate::text;

/// The users of a server are resources: [`User`](super::User).
#[derive(Clone, Copy, Debug)]
pub enum ServiceManaged {}

/// The users of a server are those of an [`IdentityProvider`](super::IdentityProvider).
#[derive(Clone, Copy, Debug)]
pub enum External {}

/// The service that stores the files of a server.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ServerStorage {
    /// EFS file systems in the Region of the server.
    #[default]
    Efs,
    /// S3 buckets.
    S3,
}

/// A server of AWS Transfer Family, to which clients connect by SFTP or FTPS.
///
/// [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-transfer-server.html)
///
/// ```
/// use stanchion_constructs::prelude::*;
/// use stanchion_constructs::transfer::{Endpoint, Server, User};
/// # let app = App::new();
/// # let stack = app.stack("S");
/// # let network = Vpc::builder(cidr!("10.0.0.0/16")).zones(2).build(&stack, "Network");
///
/// let data = FileSystem::builder(&network).build(&stack, "Data");
/// let partner = PosixUser::new(1001, 1001);
/// let inbox = data.access_point("/inbox").create_as(partner, 0o750).build(&stack, "Inbox");
///
/// let partners = Peer::Ipv4(cidr!("198.51.100.0/24"));
/// let server = Server::sftp().endpoint(Endpoint::internet_facing(&network).allow(partners)).build(&stack, "Server");
/// let key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIO5Ytm7A6H0C4f0dPXGzpBqBOSgmNXNRmfzNMDvKt1Zx";
/// let ana = User::on_efs(&server, "ana", partner).public_key(key).build(&stack, "Ana");
/// inbox.mount_on(&ana, mount_path!("/inbox"), Mount::read_write());
/// # stanchion_constructs::construct::testing::synth(&app);
/// ```
#[derive(Debug)]
pub struct Server<U = ServiceManaged>(Rc<ServerData>, PhantomData<U>);

#[derive(Debug)]
struct ServerData {
    scope: Scope,
    resource: transfer::ServerRef,
    storage: ServerStorage,
    log: LogGroup,
    security_group: Option<SecurityGroup>,
}

impl<U> Clone for Server<U> {
    fn clone(&self) -> Self {
        Server(Rc::clone(&self.0), PhantomData)
    }
}

impl<U> Server<U> {
    pub(super) fn new(
        scope: Scope,
        resource: transfer::ServerRef,
        storage: ServerStorage,
        log: LogGroup,
        security_group: Option<SecurityGroup>,
    ) -> Server<U> {
        let data = ServerData { scope, resource, storage, log, security_group };
        Server(Rc::new(data), PhantomData)
    }

    /// Returns the ID of the server.
    pub fn id(&self) -> Value<String> {
        self.0.resource.server_id()
    }

    /// Returns the ARN of the server.
    pub fn arn(&self) -> Value<String> {
        self.0.resource.arn()
    }

    /// Returns the host name of a public endpoint. An endpoint in a VPC has the names of its VPC endpoint.
    pub fn host(&self) -> Value<String> {
        text![self.id(), ".server.transfer.", pseudo::region(), ".", pseudo::url_suffix()]
            .into_value()
    }

    /// Returns the resource.
    pub fn resource(&self) -> &transfer::ServerRef {
        &self.0.resource
    }

    /// Returns the log group of the server.
    pub fn log_group(&self) -> &LogGroup {
        &self.0.log
    }

    /// Returns the security group of an endpoint in a VPC, or `None` for a public endpoint.
    pub fn security_group(&self) -> Option<&SecurityGroup> {
        self.0.security_group.as_ref()
    }

    /// Returns the pattern of the events that Transfer Family sends for each file that a client has uploaded.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/transfer/latest/userguide/events-detail-reference.html)
    pub fn uploads(&self) -> EventPattern {
        EventPattern::new()
            .source(["aws.transfer"])
            .detail_type(["SFTP Server File Upload Completed", "FTPS Server File Upload Completed"])
            .detail("server-id", [self.id()])
    }

    pub(super) fn scope(&self) -> &Scope {
        &self.0.scope
    }

    pub(super) fn storage(&self) -> ServerStorage {
        self.0.storage
    }
}
