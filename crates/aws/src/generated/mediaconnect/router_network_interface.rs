// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaConnect::RouterNetworkInterface`

use stanchion_template::generated::*;

/// `AWS::MediaConnect::RouterNetworkInterface`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routernetworkinterface.html)
#[must_use]
pub struct RouterNetworkInterface<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl RouterNetworkInterface<Missing_<super::required::configuration>, Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { RouterNetworkInterface(Properties_::new(), PhantomData_) }
}
impl<S0, S1> RouterNetworkInterface<S0, S1> {
    /// Sets `Configuration`. Required.
    #[inline] pub fn configuration(mut self, value: impl IntoValue_<RouterNetworkInterfaceConfiguration>) -> RouterNetworkInterface<Set_, S1> { self.0.put("Configuration", value.into_node()); RouterNetworkInterface(self.0, PhantomData_) }
    /// Sets `Name`. Required. 1 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> RouterNetworkInterface<S0, Set_> { self.0.put("Name", value.into_node()); RouterNetworkInterface(self.0, PhantomData_) }
    /// Sets `RegionName`. An update replaces the resource.
    #[inline] pub fn region_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("RegionName", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<RouterNetworkInterface> for RouterNetworkInterface<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for RouterNetworkInterface<S0, S1> {
    const TYPE: &'static str = "AWS::MediaConnect::RouterNetworkInterface";
    type Handle = RouterNetworkInterfaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`RouterNetworkInterface`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct RouterNetworkInterfaceRef(Id_);
impl From<Id_> for RouterNetworkInterfaceRef { #[inline] fn from(id: Id_) -> Self { RouterNetworkInterfaceRef(id) } }
impl AsRef<Id_> for RouterNetworkInterfaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl RouterNetworkInterfaceRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `AssociatedInputCount`
    #[inline] pub fn associated_input_count(&self) -> Value_<i64> { self.0.attribute("AssociatedInputCount") }
    /// `Fn::GetAtt` `AssociatedOutputCount`
    #[inline] pub fn associated_output_count(&self) -> Value_<i64> { self.0.attribute("AssociatedOutputCount") }
    /// `Fn::GetAtt` `CreatedAt`
    #[inline] pub fn created_at(&self) -> Value_<String> { self.0.attribute("CreatedAt") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `NetworkInterfaceType`
    #[inline] pub fn network_interface_type(&self) -> Value_<String> { self.0.attribute("NetworkInterfaceType") }
    /// `Fn::GetAtt` `State`
    #[inline] pub fn state(&self) -> Value_<String> { self.0.attribute("State") }
    /// `Fn::GetAtt` `UpdatedAt`
    #[inline] pub fn updated_at(&self) -> Value_<String> { self.0.attribute("UpdatedAt") }
}
/// `AWS::MediaConnect::RouterNetworkInterface.PublicRouterNetworkInterfaceRule`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routernetworkinterface-publicrouternetworkinterfacerule.html)
#[must_use]
pub struct PublicRouterNetworkInterfaceRule<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PublicRouterNetworkInterfaceRule<Missing_<super::required::cidr>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PublicRouterNetworkInterfaceRule(Properties_::new(), PhantomData_) }
}
impl<S0> PublicRouterNetworkInterfaceRule<S0> {
    /// Sets `Cidr`. Required.
    #[inline] pub fn cidr(mut self, value: impl IntoValue_<String>) -> PublicRouterNetworkInterfaceRule<Set_> { self.0.put("Cidr", value.into_node()); PublicRouterNetworkInterfaceRule(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PublicRouterNetworkInterfaceRule> for PublicRouterNetworkInterfaceRule<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterNetworkInterface.PublicRouterNetworkInterfaceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routernetworkinterface-publicrouternetworkinterfaceconfiguration.html)
#[must_use]
pub struct PublicRouterNetworkInterfaceConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl PublicRouterNetworkInterfaceConfiguration<Missing_<super::required::allow_rules>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PublicRouterNetworkInterfaceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> PublicRouterNetworkInterfaceConfiguration<S0> {
    /// Sets `AllowRules`. Required. 0 to 10 items.
    #[inline] pub fn allow_rules(mut self, value: impl IntoValue_<Vec<PublicRouterNetworkInterfaceRule>>) -> PublicRouterNetworkInterfaceConfiguration<Set_> { self.0.put("AllowRules", value.into_node()); PublicRouterNetworkInterfaceConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<PublicRouterNetworkInterfaceConfiguration> for PublicRouterNetworkInterfaceConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterNetworkInterface.VpcRouterNetworkInterfaceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routernetworkinterface-vpcrouternetworkinterfaceconfiguration.html)
#[must_use]
pub struct VpcRouterNetworkInterfaceConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl VpcRouterNetworkInterfaceConfiguration<Missing_<super::required::security_group_ids>, Missing_<super::required::subnet_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { VpcRouterNetworkInterfaceConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> VpcRouterNetworkInterfaceConfiguration<S0, S1> {
    /// Sets `SecurityGroupIds`. Required. 1 to 5 items.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> VpcRouterNetworkInterfaceConfiguration<Set_, S1> { self.0.put("SecurityGroupIds", value.into_node()); VpcRouterNetworkInterfaceConfiguration(self.0, PhantomData_) }
    /// Sets `SubnetId`. Required.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> VpcRouterNetworkInterfaceConfiguration<S0, Set_> { self.0.put("SubnetId", value.into_node()); VpcRouterNetworkInterfaceConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<VpcRouterNetworkInterfaceConfiguration> for VpcRouterNetworkInterfaceConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaConnect::RouterNetworkInterface.RouterNetworkInterfaceConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-routernetworkinterface-routernetworkinterfaceconfiguration.html)
#[must_use]
pub struct RouterNetworkInterfaceConfiguration(Properties_);
impl RouterNetworkInterfaceConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { RouterNetworkInterfaceConfiguration(Properties_::new()) }
}
impl RouterNetworkInterfaceConfiguration {
    /// Sets `Public`.
    #[inline] pub fn public(mut self, value: impl IntoValue_<PublicRouterNetworkInterfaceConfiguration>) -> Self { self.0.put("Public", value.into_node()); self }
    /// Sets `Vpc`.
    #[inline] pub fn vpc(mut self, value: impl IntoValue_<VpcRouterNetworkInterfaceConfiguration>) -> Self { self.0.put("Vpc", value.into_node()); self }
}
impl IntoValue_<RouterNetworkInterfaceConfiguration> for RouterNetworkInterfaceConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
