// Made by `cargo xtask generate`; do not edit.
//! `AWS::Wickr::Network`

use stanchion_template::generated::*;

/// `AWS::Wickr::Network`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wickr-network.html)
#[must_use]
pub struct Network<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Network<Missing_<super::required::access_level>, Missing_<super::required::network_name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Network(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Network<S0, S1> {
    /// Sets `AccessLevel`. Required. An update replaces the resource. The values are constants of [`AccessLevel`].
    #[inline] pub fn access_level(mut self, value: impl IntoValue_<AccessLevel>) -> Network<Set_, S1> { self.0.put("AccessLevel", value.into_node()); Network(self.0, PhantomData_) }
    /// Sets `NetworkName`. Required.
    #[inline] pub fn network_name(mut self, value: impl IntoValue_<String>) -> Network<S0, Set_> { self.0.put("NetworkName", value.into_node()); Network(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Network> for Network<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Network<S0, S1> {
    const TYPE: &'static str = "AWS::Wickr::Network";
    type Handle = NetworkRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Network`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct NetworkRef(Id_);
impl From<Id_> for NetworkRef { #[inline] fn from(id: Id_) -> Self { NetworkRef(id) } }
impl AsRef<Id_> for NetworkRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl NetworkRef {
    /// `Ref`: `NetworkArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `AwsAccountId`
    #[inline] pub fn aws_account_id(&self) -> Value_<String> { self.0.attribute("AwsAccountId") }
    /// `Fn::GetAtt` `MigrationState`
    #[inline] pub fn migration_state(&self) -> Value_<i64> { self.0.attribute("MigrationState") }
    /// `Fn::GetAtt` `NetworkArn`
    #[inline] pub fn network_arn(&self) -> Value_<String> { self.0.attribute("NetworkArn") }
    /// `Fn::GetAtt` `NetworkId`
    #[inline] pub fn network_id(&self) -> Value_<String> { self.0.attribute("NetworkId") }
    /// `Fn::GetAtt` `Standing`
    #[inline] pub fn standing(&self) -> Value_<i64> { self.0.attribute("Standing") }
}
/// Values of `AWS::Wickr::Network`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wickr-network.html)
#[derive(Debug)]
pub enum AccessLevel {}
impl AccessLevel {
    /// `STANDARD`
    pub const STANDARD: Value_<AccessLevel> = Value_::constant("STANDARD");
    /// `PREMIUM`
    pub const PREMIUM: Value_<AccessLevel> = Value_::constant("PREMIUM");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<AccessLevel> { Value_::from_node(value.into_node()) }
}
