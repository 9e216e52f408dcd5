// Made by `cargo xtask generate`; do not edit.
//! `AWS::EC2::ClientVpnAuthorizationRule`

use stanchion_template::generated::*;

/// `AWS::EC2::ClientVpnAuthorizationRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnauthorizationrule.html)
#[must_use]
pub struct ClientVpnAuthorizationRule<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl ClientVpnAuthorizationRule<Missing_<super::required::client_vpn_endpoint_id>, Missing_<super::required::target_network_cidr>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ClientVpnAuthorizationRule(Properties_::new(), PhantomData_) }
}
impl<S0, S1> ClientVpnAuthorizationRule<S0, S1> {
    /// Sets `AccessGroupId`. An update replaces the resource.
    #[inline] pub fn access_group_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("AccessGroupId", value.into_node()); self }
    /// Sets `AuthorizeAllGroups`. An update replaces the resource.
    #[inline] pub fn authorize_all_groups(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AuthorizeAllGroups", value.into_node()); self }
    /// Sets `ClientVpnEndpointId`. Required. An update replaces the resource.
    #[inline] pub fn client_vpn_endpoint_id(mut self, value: impl IntoValue_<String>) -> ClientVpnAuthorizationRule<Set_, S1> { self.0.put("ClientVpnEndpointId", value.into_node()); ClientVpnAuthorizationRule(self.0, PhantomData_) }
    /// Sets `Description`. An update replaces the resource.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `TargetNetworkCidr`. Required. An update replaces the resource.
    #[inline] pub fn target_network_cidr(mut self, value: impl IntoValue_<String>) -> ClientVpnAuthorizationRule<S0, Set_> { self.0.put("TargetNetworkCidr", value.into_node()); ClientVpnAuthorizationRule(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<ClientVpnAuthorizationRule> for ClientVpnAuthorizationRule<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for ClientVpnAuthorizationRule<S0, S1> {
    const TYPE: &'static str = "AWS::EC2::ClientVpnAuthorizationRule";
    type Handle = ClientVpnAuthorizationRuleRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ClientVpnAuthorizationRule`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ClientVpnAuthorizationRuleRef(Id_);
impl From<Id_> for ClientVpnAuthorizationRuleRef { #[inline] fn from(id: Id_) -> Self { ClientVpnAuthorizationRuleRef(id) } }
impl AsRef<Id_> for ClientVpnAuthorizationRuleRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ClientVpnAuthorizationRuleRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
