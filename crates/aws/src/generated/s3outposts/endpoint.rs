// Made by `cargo xtask generate`; do not edit.
//! `AWS::S3Outposts::Endpoint`

use stanchion_template::generated::*;

/// `AWS::S3Outposts::Endpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-endpoint.html)
#[must_use]
pub struct Endpoint<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Endpoint<Missing_<super::required::outpost_id>, Missing_<super::required::security_group_id>, Missing_<super::required::subnet_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Endpoint(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Endpoint<S0, S1, S2> {
    /// Sets `AccessType`. An update replaces the resource. The values are constants of [`AccessType`].
    #[inline] pub fn access_type(mut self, value: impl IntoValue_<AccessType>) -> Self { self.0.put("AccessType", value.into_node()); self }
    /// Sets `CustomerOwnedIpv4Pool`. An update replaces the resource.
    #[inline] pub fn customer_owned_ipv4_pool(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomerOwnedIpv4Pool", value.into_node()); self }
    /// Sets `FailedReason`.
    #[inline] pub fn failed_reason(mut self, value: impl IntoValue_<FailedReason>) -> Self { self.0.put("FailedReason", value.into_node()); self }
    /// Sets `OutpostId`. Required. An update replaces the resource.
    #[inline] pub fn outpost_id(mut self, value: impl IntoValue_<String>) -> Endpoint<Set_, S1, S2> { self.0.put("OutpostId", value.into_node()); Endpoint(self.0, PhantomData_) }
    /// Sets `SecurityGroupId`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn security_group_id(mut self, value: impl IntoValue_<String>) -> Endpoint<S0, Set_, S2> { self.0.put("SecurityGroupId", value.into_node()); Endpoint(self.0, PhantomData_) }
    /// Sets `SubnetId`. Required. 1 to 100 characters. An update replaces the resource.
    #[inline] pub fn subnet_id(mut self, value: impl IntoValue_<String>) -> Endpoint<S0, S1, Set_> { self.0.put("SubnetId", value.into_node()); Endpoint(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Endpoint> for Endpoint<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Endpoint<S0, S1, S2> {
    const TYPE: &'static str = "AWS::S3Outposts::Endpoint";
    type Handle = EndpointRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Endpoint`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EndpointRef(Id_);
impl From<Id_> for EndpointRef { #[inline] fn from(id: Id_) -> Self { EndpointRef(id) } }
impl AsRef<Id_> for EndpointRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EndpointRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CidrBlock`
    #[inline] pub fn cidr_block(&self) -> Value_<String> { self.0.attribute("CidrBlock") }
    /// `Fn::GetAtt` `CreationTime`
    #[inline] pub fn creation_time(&self) -> Value_<String> { self.0.attribute("CreationTime") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `NetworkInterfaces`
    #[inline] pub fn network_interfaces(&self) -> Value_<Vec<String>> { self.0.list_attribute("NetworkInterfaces") }
    /// `Fn::GetAtt` `Status`
    #[inline] pub fn status(&self) -> Value_<String> { self.0.attribute("Status") }
}
/// `AWS::S3Outposts::Endpoint.FailedReason`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-s3outposts-endpoint-failedreason.html)
#[must_use]
pub struct FailedReason(Properties_);
impl FailedReason {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { FailedReason(Properties_::new()) }
}
impl FailedReason {
    /// Sets `ErrorCode`.
    #[inline] pub fn error_code(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ErrorCode", value.into_node()); self }
    /// Sets `Message`.
    #[inline] pub fn message(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Message", value.into_node()); self }
}
impl IntoValue_<FailedReason> for FailedReason { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::S3Outposts::Endpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-endpoint.html)
#[derive(Debug)]
pub enum AccessType {}
impl AccessType {
    /// `CustomerOwnedIp`
    pub const CUSTOMER_OWNED_IP: Value_<AccessType> = Value_::constant("CustomerOwnedIp");
    /// `Private`
    pub const PRIVATE: Value_<AccessType> = Value_::constant("Private");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AccessType> { Value_::from_node(value.into_node()) }
}
