//! How AWS is reached.

use clap::Args;
use stanchion_deploy::Connection;

#[derive(Args, Debug)]
pub(crate) struct ConnectionArguments {
    /// The profile of ~/.aws/config.
    #[arg(long, global = true)]
    pub(crate) profile: Option<String>,

    /// The Region of stacks that name none.
    #[arg(long, global = true)]
    pub(crate) region: Option<String>,

    /// Another address for all services.
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) endpoint_url: Option<String>,

    /// Writes the name of every call to AWS to standard error, and how often each was made at the end.
    #[arg(long, global = true)]
    pub(crate) calls: bool,
}

impl From<ConnectionArguments> for Connection {
    fn from(arguments: ConnectionArguments) -> Connection {
        Connection {
            profile: arguments.profile,
            region: arguments.region,
            endpoint_url: arguments.endpoint_url,
            tells_calls: arguments.calls,
        }
    }
}
