// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaConnect::FlowVpcInterface`

use stanchion_template::generated::*;

/// `AWS::MediaConnect::FlowVpcInterface`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowvpcinterface.html)
#[must_use]
pub struct FlowVpcInterface<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_, S4 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3, S4,)>);
impl FlowVpcInterface<Missing_<super::required::flow_arn>, Missing_<super::required::name>, Missing_<super::required::role_arn>, Missing_<super::required::security_group_ids>, Missing_<super::required::subnet_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FlowVpcInterface(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3, S4> FlowVpcInterface<S0, S1, S2, S3, S4> {
    /// Sets `FlowArn`. Required. An update replaces the resource.
    #[inline] pub fn flow_arn(mut self, value: impl IntoValue_<String>) -> FlowVpcInterface<Set_, S1, S2, S3, S4> { self.0.put("FlowArn", value.into_node()); FlowVpcInterface(self.0, PhantomData_) }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> FlowVpcInterface<S0, Set_, S2, S3, S4> { self.0.put("Name", value.into_node()); FlowVpcInterface(self.0, PhantomData_) }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> FlowVpcInterface<S0, S1, Set_, S3, S4> { self.0.put("RoleArn", value.into_node()); FlowVpcInterface(self.0, PhantomData_) }
    /// Sets `SecurityGroupIds`. Required.
    #[inline] pub fn security_group_ids(mut self, value: impl IntoValue_<Vec<String>>) -> FlowVpcInterface<S0, S1, S2, Set_, S4> { self.0.put("SecurityGroupIds", value.into_node()); FlowVpcInterface(self.0, PhantomData_) }
    /// Sets `SubnetId`. Required.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> FlowVpcInterface<S0, S1, S2, S3, Set_> { self.0.put("SubnetId", value.into_node()); FlowVpcInterface(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> IntoValue_<FlowVpcInterface> for FlowVpcInterface<S0, S1, S2, S3, S4> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_, S4: IsSet_> ResourceType_ for FlowVpcInterface<S0, S1, S2, S3, S4> {
    const TYPE: &'static str = "AWS::MediaConnect::FlowVpcInterface";
    type Handle = FlowVpcInterfaceRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FlowVpcInterface`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FlowVpcInterfaceRef(Id_);
impl From<Id_> for FlowVpcInterfaceRef { #[inline] fn from(id: Id_) -> Self { FlowVpcInterfaceRef(id) } }
impl AsRef<Id_> for FlowVpcInterfaceRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FlowVpcInterfaceRef {
    /// `Ref`: `FlowArn|Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `NetworkInterfaceIds`
    #[inline] pub fn network_interface_ids(&self) -> Value_<Vec<String>> { self.0.list_attribute("NetworkInterfaceIds") }
}
