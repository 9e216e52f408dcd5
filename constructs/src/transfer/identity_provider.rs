//! The identity providers of servers that do not manage users themselves.

use stanchion_aws::lambda;
use stanchion_aws::transfer::server as l1;
use stanchion_core::Scope;
use stanchion_template::{IntoValue, Value, pseudo};

use super::SERVICE;
use crate::lambda::Invocable;

/// The identity provider of a server: it authenticates users, and returns the role and the home directory of each.
///
/// [AWS documentation](https://docs.aws.amazon.com/transfer/latest/userguide/authenticating-users.html)
#[derive(Clone, Debug)]
pub struct IdentityProvider(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Function(Value<String>),
    Directory(Value<String>),
}

impl IdentityProvider {
    /// Uses a Lambda function, which gets the name and the password or key of a user. For a server on EFS its answer
    /// has a `PosixProfile`.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/transfer/latest/userguide/custom-lambda-idp.html)
    pub fn function(function: &impl Invocable) -> IdentityProvider {
        IdentityProvider(Kind::Function(function.invoke_arn()))
    }

    /// Uses a directory of AWS Directory Service, by its ID.
    ///
    /// [AWS documentation](https://docs.aws.amazon.com/transfer/latest/userguide/directory-services-users.html)
    pub fn directory(id: impl IntoValue<String>) -> IdentityProvider {
        IdentityProvider(Kind::Directory(id.into_value()))
    }

    /// Returns the type of the provider and its details.
    pub(super) fn settings(
        &self,
    ) -> (Value<l1::IdentityProviderType>, l1::IdentityProviderDetails) {
        let details = l1::IdentityProviderDetails::new();
        match &self.0 {
            Kind::Function(arn) => {
                (l1::IdentityProviderType::AWS_LAMBDA, details.function(arn.clone()))
            }
            Kind::Directory(id) => {
                (l1::IdentityProviderType::AWS_DIRECTORY_SERVICE, details.directory_id(id.clone()))
            }
        }
    }

    /// Allows a server to call the function.
    pub(super) fn permit(&self, scope: &Scope, server: Value<String>) {
        let Kind::Function(arn) = &self.0 else { return };
        let permission = lambda::Permission::new()
            .action("lambda:InvokeFunction")
            .function_name(arn.clone())
            .principal(SERVICE)
            .source_account(pseudo::account_id())
            .source_arn(server);
        scope.add("Login", permission);
    }
}
