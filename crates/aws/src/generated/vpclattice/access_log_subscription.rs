// Made by `cargo xtask generate`; do not edit.
//! `AWS::VpcLattice::AccessLogSubscription`

use stanchion_template::generated::*;

/// `AWS::VpcLattice::AccessLogSubscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-accesslogsubscription.html)
#[must_use]
pub struct AccessLogSubscription<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AccessLogSubscription<Missing_<super::required::destination_arn>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AccessLogSubscription(Properties_::new(), PhantomData_) }
}
impl<S0> AccessLogSubscription<S0> {
    /// Sets `DestinationArn`. Required. 20 to 2048 characters.
    #[inline] pub fn destination_arn(mut self, value: impl IntoValue_<String>) -> AccessLogSubscription<Set_> { self.0.put("DestinationArn", value.into_node()); AccessLogSubscription(self.0, PhantomData_) }
    /// Sets `ResourceIdentifier`. 17 to 2048 characters. An update replaces the resource.
    #[inline] pub fn resource_identifier(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ResourceIdentifier", value.into_node()); self }
    /// Sets `ServiceNetworkLogType`. The values are constants of [`ServiceNetworkLogType`].
    #[inline] pub fn service_network_log_type(mut self, value: impl IntoValue_<ServiceNetworkLogType>) -> Self { self.0.put("ServiceNetworkLogType", value.into_node()); self }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AccessLogSubscription> for AccessLogSubscription<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for AccessLogSubscription<S0> {
    const TYPE: &'static str = "AWS::VpcLattice::AccessLogSubscription";
    type Handle = AccessLogSubscriptionRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AccessLogSubscription`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AccessLogSubscriptionRef(Id_);
impl From<Id_> for AccessLogSubscriptionRef { #[inline] fn from(id: Id_) -> Self { AccessLogSubscriptionRef(id) } }
impl AsRef<Id_> for AccessLogSubscriptionRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AccessLogSubscriptionRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `ResourceArn`
    #[inline] pub fn resource_arn(&self) -> Value_<String> { self.0.attribute("ResourceArn") }
    /// `Fn::GetAtt` `ResourceId`
    #[inline] pub fn resource_id(&self) -> Value_<String> { self.0.attribute("ResourceId") }
}
/// Values of `AWS::VpcLattice::AccessLogSubscription`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-accesslogsubscription.html)
#[derive(Debug)]
pub enum ServiceNetworkLogType {}
impl ServiceNetworkLogType {
    /// `SERVICE`
    pub const SERVICE: Value_<ServiceNetworkLogType> = Value_::constant("SERVICE");
    /// `RESOURCE`
    pub const RESOURCE: Value_<ServiceNetworkLogType> = Value_::constant("RESOURCE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ServiceNetworkLogType> { Value_::from_node(value.into_node()) }
}
