//! Arguments for the connection to AWS.

use clap::Args;
use stanchion_deploy::Connection;

#[derive(Args, Debug)]
pub(crate) struct ConnectionArguments {
    /// Uses a profile of ~/.aws. It takes precedence over credentials in environment variables
    #[arg(long, global = true)]
    pub(crate) profile: Option<String>,

    /// Sets the Region of stacks that do not set one
    #[arg(long, global = true)]
    pub(crate) region: Option<String>,

    /// Sets the endpoint URL for all services, such as the one of an emulator
    #[arg(long, global = true, value_name = "URL")]
    pub(crate) endpoint_url: Option<String>,

    /// Writes the name of every call to AWS to standard error, and the number of each call at the end
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
