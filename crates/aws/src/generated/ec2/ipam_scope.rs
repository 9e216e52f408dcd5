// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::IPAMScope`

use stanchion_template::generated::*;

/// `AWS::EC2::IPAMScope`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamscope.html)
#[must_use]
pub struct IPAMScope<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl IPAMScope<Missing_<super::required::ipam_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IPAMScope(Properties_::new(), PhantomData_) }
}
impl<S0> IPAMScope<S0> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `ExternalAuthorityConfiguration`.
    #[inline] pub fn external_authority_configuration(mut self, value: impl IntoValue_<IpamScopeExternalAuthorityConfiguration>) -> Self { self.0.put("ExternalAuthorityConfiguration", value.into_node()); self }
    /// Sets `IpamId`. Required. An update replaces the resource.
    #[inline] pub fn ipam_id(mut self, value: impl IntoValue_<String>) -> IPAMScope<Set_> { self.0.put("IpamId", value.into_node()); IPAMScope(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<IPAMScope> for IPAMScope<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for IPAMScope<S0> {
    const TYPE: &'static str = "AWS::EC2::IPAMScope";
    type Handle = IPAMScopeRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`IPAMScope`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct IPAMScopeRef(Id_);
impl From<Id_> for IPAMScopeRef { #[inline] fn from(id: Id_) -> Self { IPAMScopeRef(id) } }
impl AsRef<Id_> for IPAMScopeRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl IPAMScopeRef {
    /// `Ref`: `IpamScopeId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `IpamArn`
    #[inline] pub fn ipam_arn(&self) -> Value_<String> { self.0.attribute("IpamArn") }
    /// `Fn::GetAtt` `IpamScopeId`
    #[inline] pub fn ipam_scope_id(&self) -> Value_<String> { self.0.attribute("IpamScopeId") }
    /// `Fn::GetAtt` `IpamScopeType`
    #[inline] pub fn ipam_scope_type(&self) -> Value_<String> { self.0.attribute("IpamScopeType") }
    /// `Fn::GetAtt` `IsDefault`
    #[inline] pub fn is_default(&self) -> Value_<bool> { self.0.attribute("IsDefault") }
    /// `Fn::GetAtt` `PoolCount`
    #[inline] pub fn pool_count(&self) -> Value_<i64> { self.0.attribute("PoolCount") }
}
/// `AWS::EC2::IPAMScope.IpamScopeExternalAuthorityConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ec2-ipamscope-ipamscopeexternalauthorityconfiguration.html)
#[must_use]
pub struct IpamScopeExternalAuthorityConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl IpamScopeExternalAuthorityConfiguration<Missing_<super::required::external_resource_identifier>, Missing_<super::required::ipam_scope_external_authority_type>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { IpamScopeExternalAuthorityConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> IpamScopeExternalAuthorityConfiguration<S0, S1> {
    /// Sets `ExternalResourceIdentifier`. Required.
    #[inline] pub fn external_resource_identifier(mut self, value: impl IntoValue_<String>) -> IpamScopeExternalAuthorityConfiguration<Set_, S1> { self.0.put("ExternalResourceIdentifier", value.into_node()); IpamScopeExternalAuthorityConfiguration(self.0, PhantomData_) }
    /// Sets `IpamScopeExternalAuthorityType`. Required. The values are constants of [`IpamScopeExternalAuthorityType`].
    #[inline] pub fn ipam_scope_external_authority_type(mut self, value: impl IntoValue_<IpamScopeExternalAuthorityType>) -> IpamScopeExternalAuthorityConfiguration<S0, Set_> { self.0.put("IpamScopeExternalAuthorityType", value.into_node()); IpamScopeExternalAuthorityConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<IpamScopeExternalAuthorityConfiguration> for IpamScopeExternalAuthorityConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::EC2::IPAMScope`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ipamscope.html)
#[derive(Debug)]
pub enum IpamScopeExternalAuthorityType {}
impl IpamScopeExternalAuthorityType {
    /// `infoblox`
    pub const INFOBLOX: Value_<IpamScopeExternalAuthorityType> = Value_::constant("infoblox");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<IpamScopeExternalAuthorityType> { Value_::from_node(value.into_node()) }
}
