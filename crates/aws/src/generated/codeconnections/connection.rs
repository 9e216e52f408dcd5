// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeConnections::Connection`

use stanchion_template::generated::*;

/// `AWS::CodeConnections::Connection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-connection.html)
#[must_use]
pub struct Connection<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Connection<Missing_<super::required::connection_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Connection(Properties_::new(), PhantomData_) }
}
impl<S0> Connection<S0> {
    /// Sets `ConnectionName`. Required. 1 to 32 characters. An update replaces the resource.
    #[inline] pub fn connection_name(mut self, value: impl IntoValue_<String>) -> Connection<Set_> { self.0.put("ConnectionName", value.into_node()); Connection(self.0, PhantomData_) }
    /// Sets `HostArn`. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn host_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("HostArn", value.into_node()); self }
    /// Sets `ProviderType`. An update replaces the resource. The values are constants of [`ProviderType`].
    #[inline] pub fn provider_type(mut self, value: impl IntoValue_<ProviderType>) -> Self { self.0.put("ProviderType", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Connection> for Connection<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Connection<S0> {
    const TYPE: &'static str = "AWS::CodeConnections::Connection";
    type Handle = ConnectionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Connection`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ConnectionRef(Id_);
impl From<Id_> for ConnectionRef { #[inline] fn from(id: Id_) -> Self { ConnectionRef(id) } }
impl AsRef<Id_> for ConnectionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ConnectionRef {
    /// `Ref`: `ConnectionArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `ConnectionArn`
    #[inline] pub fn connection_arn(&self) -> Value_<String> { self.0.attribute("ConnectionArn") }
    /// `Fn::GetAtt` `ConnectionStatus`
    #[inline] pub fn connection_status(&self) -> Value_<String> { self.0.attribute("ConnectionStatus") }
    /// `Fn::GetAtt` `OwnerAccountId`
    #[inline] pub fn owner_account_id(&self) -> Value_<String> { self.0.attribute("OwnerAccountId") }
}
/// Values of `AWS::CodeConnections::Connection`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-connection.html)
#[derive(Debug)]
pub enum ProviderType {}
impl ProviderType {
    /// `AzureDevOps`
    pub const AZURE_DEV_OPS: Value_<ProviderType> = Value_::constant("AzureDevOps");
    /// `Bitbucket`
    pub const BITBUCKET: Value_<ProviderType> = Value_::constant("Bitbucket");
    /// `GitHub`
    pub const GIT_HUB: Value_<ProviderType> = Value_::constant("GitHub");
    /// `GitHubEnterpriseServer`
    pub const GIT_HUB_ENTERPRISE_SERVER: Value_<ProviderType> = Value_::constant("GitHubEnterpriseServer");
    /// `GitLab`
    pub const GIT_LAB: Value_<ProviderType> = Value_::constant("GitLab");
    /// `GitLabSelfManaged`
    pub const GIT_LAB_SELF_MANAGED: Value_<ProviderType> = Value_::constant("GitLabSelfManaged");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProviderType> { Value_::from_node(value.into_node()) }
}
