// Made by `cargo xtask generate`; do not edit.
//! `AWS::CodeConnections::Host`

use stanchion_template::generated::*;

/// `AWS::CodeConnections::Host`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-host.html)
#[must_use]
pub struct Host<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Host<Missing_<super::required::name>, Missing_<super::required::provider_endpoint>, Missing_<super::required::provider_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Host(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Host<S0, S1, S2> {
    /// Sets `Name`. Required. 1 to 64 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Host<Set_, S1, S2> { self.0.put("Name", value.into_node()); Host(self.0, PhantomData_) }
    /// Sets `ProviderEndpoint`. Required. 1 to 512 characters.
    #[inline] pub fn provider_endpoint(mut self, value: impl IntoValue_<String>) -> Host<S0, Set_, S2> { self.0.put("ProviderEndpoint", value.into_node()); Host(self.0, PhantomData_) }
    /// Sets `ProviderType`. Required. An update replaces the resource. The values are constants of [`ProviderType`].
    #[inline] pub fn provider_type(mut self, value: impl IntoValue_<ProviderType>) -> Host<S0, S1, Set_> { self.0.put("ProviderType", value.into_node()); Host(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `VpcConfiguration`.
    #[inline] pub fn vpc_configuration(mut self, value: impl IntoValue_<VpcConfiguration>) -> Self { self.0.put("VpcConfiguration", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Host> for Host<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Host<S0, S1, S2> {
    const TYPE: &'static str = "AWS::CodeConnections::Host";
    type Handle = HostRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Host`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct HostRef(Id_);
impl From<Id_> for HostRef { #[inline] fn from(id: Id_) -> Self { HostRef(id) } }
impl AsRef<Id_> for HostRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl HostRef {
    /// `Ref`: `HostArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `HostArn`
    #[inline] pub fn host_arn(&self) -> Value_<String> { self.0.attribute("HostArn") }
    /// `Fn::GetAtt` `HostId`
    #[inline] pub fn host_id(&self) -> Value_<String> { self.0.attribute("HostId") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::CodeConnections::Host.VpcConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-codeconnections-host-vpcconfiguration.html)
#[must_use]
pub struct VpcConfiguration<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl VpcConfiguration<Missing_<super::required::security_group_ids>, Missing_<super::required::subnet_ids>, Missing_<super::required::vpc_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> VpcConfiguration<S0, S1, S2> {
    /// Sets `SecurityGroupIds`. Required. 1 to 10 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfiguration<Set_, S1, S2> { self.0.put("SecurityGroupIds", value.into_node()); VpcConfiguration(self.0, PhantomData_) }
    /// Sets `SubnetIds`. Required. 1 to 10 items.
    #[inline] pub fn subnet_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcConfiguration<S0, Set_, S2> { self.0.put("SubnetIds", value.into_node()); VpcConfiguration(self.0, PhantomData_) }
    /// Sets `TlsCertificate`. 1 to 16384 characters.
    #[inline] pub fn tls_certificate(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("TlsCertificate", value.into_node()); self }
    /// Sets `VpcId`. Required. 12 to 21 characters.
    #[inline] pub fn vpc_id(mut self, value: impl IntoValue_<String>) -> VpcConfiguration<S0, S1, Set_> { self.0.put("VpcId", value.into_node()); VpcConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<VpcConfiguration> for VpcConfiguration<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::CodeConnections::Host`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codeconnections-host.html)
#[derive(Debug)]
pub enum ProviderType {}
impl ProviderType {
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
    /// `AzureDevOps`
    pub const AZURE_DEV_OPS: Value_<ProviderType> = Value_::constant("AzureDevOps");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ProviderType> { Value_::from_node(value.into_node()) }
}
