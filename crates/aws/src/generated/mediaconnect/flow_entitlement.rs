// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaConnect::FlowEntitlement`

use stanchion_template::generated::*;

/// `AWS::MediaConnect::FlowEntitlement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowentitlement.html)
#[must_use]
pub struct FlowEntitlement<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl FlowEntitlement<Missing_<super::required::description>, Missing_<super::required::flow_arn>, Missing_<super::required::name>, Missing_<super::required::subscribers>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FlowEntitlement(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> FlowEntitlement<S0, S1, S2, S3> {
    /// Sets `DataTransferSubscriberFeePercent`. An update replaces the resource.
    #[inline] pub fn data_transfer_subscriber_fee_percent(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DataTransferSubscriberFeePercent", value.into_node()); self }
    /// Sets `Description`. Required.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> FlowEntitlement<Set_, S1, S2, S3> { self.0.put("Description", value.into_node()); FlowEntitlement(self.0, PhantomData_) }
    /// Sets `Encryption`.
    #[inline] pub fn encryption(mut self, value: impl IntoValue_<Encryption>) -> Self { self.0.put("Encryption", value.into_node()); self }
    /// Sets `EntitlementStatus`. The values are constants of [`EntitlementStatus`].
    #[inline] pub fn entitlement_status(mut self, value: impl IntoValue_<EntitlementStatus>) -> Self { self.0.put("EntitlementStatus", value.into_node()); self }
    /// Sets `FlowArn`. Required. An update replaces the resource.
    #[inline] pub fn flow_arn(mut self, value: impl IntoValue_<String>) -> FlowEntitlement<S0, Set_, S2, S3> { self.0.put("FlowArn", value.into_node()); FlowEntitlement(self.0, PhantomData_) }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> FlowEntitlement<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); FlowEntitlement(self.0, PhantomData_) }
    /// Sets `Subscribers`. Required.
    #[inline] pub fn subscribers(mut self, value: impl IntoValue_<Vec<String>>) -> FlowEntitlement<S0, S1, S2, Set_> { self.0.put("Subscribers", value.into_node()); FlowEntitlement(self.0, PhantomData_) }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<FlowEntitlement> for FlowEntitlement<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for FlowEntitlement<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::MediaConnect::FlowEntitlement";
    type Handle = FlowEntitlementRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`FlowEntitlement`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct FlowEntitlementRef(Id_);
impl From<Id_> for FlowEntitlementRef { #[inline] fn from(id: Id_) -> Self { FlowEntitlementRef(id) } }
impl AsRef<Id_> for FlowEntitlementRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl FlowEntitlementRef {
    /// `Ref`: `EntitlementArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `EntitlementArn`
    #[inline] pub fn entitlement_arn(&self) -> Value_<String> { self.0.attribute("EntitlementArn") }
}
/// `AWS::MediaConnect::FlowEntitlement.Encryption`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediaconnect-flowentitlement-encryption.html)
#[must_use]
pub struct Encryption<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Encryption<Missing_<super::required::algorithm>, Missing_<super::required::role_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Encryption(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Encryption<S0, S1> {
    /// Sets `Algorithm`. Required. The values are constants of [`Algorithm`].
    #[inline] pub fn algorithm(mut self, value: impl IntoValue_<Algorithm>) -> Encryption<Set_, S1> { self.0.put("Algorithm", value.into_node()); Encryption(self.0, PhantomData_) }
    /// Sets `ConstantInitializationVector`.
    #[inline] pub fn constant_initialization_vector(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ConstantInitializationVector", value.into_node()); self }
    /// Sets `DeviceId`.
    #[inline] pub fn device_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DeviceId", value.into_node()); self }
    /// Sets `KeyType`. The values are constants of [`KeyType`].
    #[inline] pub fn key_type(mut self, value: impl IntoValue_<KeyType>) -> Self { self.0.put("KeyType", value.into_node()); self }
    /// Sets `Region`.
    #[inline] pub fn region(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Region", value.into_node()); self }
    /// Sets `ResourceId`.
    #[inline] pub fn resource_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceId", value.into_node()); self }
    /// Sets `RoleArn`. Required.
    #[inline] pub fn role_arn(mut self, value: impl IntoValue_<String>) -> Encryption<S0, Set_> { self.0.put("RoleArn", value.into_node()); Encryption(self.0, PhantomData_) }
    /// Sets `SecretArn`.
    #[inline] pub fn secret_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("SecretArn", value.into_node()); self }
    /// Sets `Url`.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Url", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Encryption> for Encryption<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::MediaConnect::FlowEntitlement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowentitlement.html)
#[derive(Debug)]
pub enum Algorithm {}
impl Algorithm {
    /// `aes128`
    pub const AES128: Value_<Algorithm> = Value_::constant("aes128");
    /// `aes192`
    pub const AES192: Value_<Algorithm> = Value_::constant("aes192");
    /// `aes256`
    pub const AES256: Value_<Algorithm> = Value_::constant("aes256");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Algorithm> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::FlowEntitlement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowentitlement.html)
#[derive(Debug)]
pub enum KeyType {}
impl KeyType {
    /// `speke`
    pub const SPEKE: Value_<KeyType> = Value_::constant("speke");
    /// `static-key`
    pub const STATIC_KEY: Value_<KeyType> = Value_::constant("static-key");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<KeyType> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::MediaConnect::FlowEntitlement`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowentitlement.html)
#[derive(Debug)]
pub enum EntitlementStatus {}
impl EntitlementStatus {
    /// `ENABLED`
    pub const ENABLED: Value_<EntitlementStatus> = Value_::constant("ENABLED");
    /// `DISABLED`
    pub const DISABLED: Value_<EntitlementStatus> = Value_::constant("DISABLED");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<EntitlementStatus> { Value_::from_node(value.into_node()) }
}
