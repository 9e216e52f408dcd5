//! Values that were read from a stack, with the account and the Region.

use serde::Serialize;
use stanchion_deploy::{Caller, Clients, Cloud, Error};

/// A value that was read from a stack, with the account and the Region.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Placed<T> {
    /// The account and the principal of the credentials.
    caller: Caller,
    /// The Region of the stack.
    pub(crate) region: String,
    #[serde(flatten)]
    pub(crate) of: T,
}

impl<T> Placed<T> {
    /// Adds the account and the Region.
    ///
    /// # Errors
    /// Returns an error if AWS does not say whose the credentials are.
    pub(crate) async fn new(cloud: &Cloud, clients: &Clients, of: T) -> Result<Placed<T>, Error> {
        let caller = cloud.caller(clients).await?.clone();
        Ok(Placed { caller, region: clients.region.clone(), of })
    }

    /// Returns another value of the same stack.
    pub(crate) fn with<U>(self, of: U) -> Placed<U> {
        Placed { caller: self.caller, region: self.region, of }
    }
}
