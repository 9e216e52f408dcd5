// Made by `cargo xtask generate`; do not edit.
//! `AWS::Route53::KeySigningKey`

use stanchion_template::generated::*;

/// `AWS::Route53::KeySigningKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-keysigningkey.html)
#[must_use]
pub struct KeySigningKey<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl KeySigningKey<Missing_<super::required::hosted_zone_id>, Missing_<super::required::key_management_service_arn>, Missing_<super::required::name>, Missing_<super::required::status>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { KeySigningKey(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> KeySigningKey<S0, S1, S2, S3> {
    /// Sets `HostedZoneId`. Required. An update replaces the resource.
    #[inline] pub fn hosted_zone_id(mut self, value: impl IntoValue_<String>) -> KeySigningKey<Set_, S1, S2, S3> { self.0.put("HostedZoneId", value.into_node()); KeySigningKey(self.0, PhantomData_) }
    /// Sets `KeyManagementServiceArn`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn key_management_service_arn(mut self, value: impl IntoValue_<String>) -> KeySigningKey<S0, Set_, S2, S3> { self.0.put("KeyManagementServiceArn", value.into_node()); KeySigningKey(self.0, PhantomData_) }
    /// Sets `Name`. Required. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> KeySigningKey<S0, S1, Set_, S3> { self.0.put("Name", value.into_node()); KeySigningKey(self.0, PhantomData_) }
    /// Sets `Status`. Required. 5 to 150 characters. The values are constants of [`Status`].
    #[inline] pub fn status(mut self, value: impl IntoValue_<Status>) -> KeySigningKey<S0, S1, S2, Set_> { self.0.put("Status", value.into_node()); KeySigningKey(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<KeySigningKey> for KeySigningKey<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> ResourceType_ for KeySigningKey<S0, S1, S2, S3> {
    const TYPE: &'static str = "AWS::Route53::KeySigningKey";
    type Handle = KeySigningKeyRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`KeySigningKey`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct KeySigningKeyRef(Id_);
impl From<Id_> for KeySigningKeyRef { #[inline] fn from(id: Id_) -> Self { KeySigningKeyRef(id) } }
impl AsRef<Id_> for KeySigningKeyRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl KeySigningKeyRef {
    /// `Ref`: `HostedZoneId|Name`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
}
/// Values of `AWS::Route53::KeySigningKey`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-keysigningkey.html)
#[derive(Debug)]
pub enum Status {}
impl Status {
    /// `ACTIVE`
    pub const ACTIVE: Value_<Status> = Value_::constant("ACTIVE");
    /// `INACTIVE`
    pub const INACTIVE: Value_<Status> = Value_::constant("INACTIVE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Status> { Value_::from_node(value.into_node()) }
}
