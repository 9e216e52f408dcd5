// Made by `cargo xtask generate`; do not edit.
//! `AWS::DirectConnect::Lag`

use stanchion_template::generated::*;

/// `AWS::DirectConnect::Lag`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-lag.html)
#[must_use]
pub struct Lag<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Lag<Missing_<super::required::connections_bandwidth>, Missing_<super::required::lag_name>, Missing_<super::required::location>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Lag(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Lag<S0, S1, S2> {
    /// Sets `ConnectionsBandwidth`. Required. An update replaces the resource.
    #[inline] pub fn connections_bandwidth(mut self, value: impl IntoValue_<String>) -> Lag<Set_, S1, S2> { self.0.put("ConnectionsBandwidth", value.into_node()); Lag(self.0, PhantomData_) }
    /// Sets `LagName`. Required.
    #[inline] pub fn lag_name(mut self, value: impl IntoValue_<String>) -> Lag<S0, Set_, S2> { self.0.put("LagName", value.into_node()); Lag(self.0, PhantomData_) }
    /// Sets `Location`. Required. An update replaces the resource.
    #[inline] pub fn location(mut self, value: impl IntoValue_<String>) -> Lag<S0, S1, Set_> { self.0.put("Location", value.into_node()); Lag(self.0, PhantomData_) }
    /// Sets `MinimumLinks`.
    #[inline] pub fn minimum_links(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinimumLinks", value.into_node()); self }
    /// Sets `ProviderName`. An update replaces the resource.
    #[inline] pub fn provider_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ProviderName", value.into_node()); self }
    /// Sets `RequestMACSec`. An update replaces the resource.
    #[inline] pub fn request_mac_sec(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RequestMACSec", value.into_node()); self }
    /// Sets `Tags`. At least 1 item.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Lag> for Lag<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Lag<S0, S1, S2> {
    const TYPE: &'static str = "AWS::DirectConnect::Lag";
    type Handle = LagRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Lag`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LagRef(Id_);
impl From<Id_> for LagRef { #[inline] fn from(id: Id_) -> Self { LagRef(id) } }
impl AsRef<Id_> for LagRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LagRef {
    /// `Ref`: `LagArn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `LagArn`
    #[inline] pub fn lag_arn(&self) -> Value_<String> { self.0.attribute("LagArn") }
    /// `Fn::GetAtt` `LagId`
    #[inline] pub fn lag_id(&self) -> Value_<String> { self.0.attribute("LagId") }
    /// `Fn::GetAtt` `LagState`
    #[inline] pub fn lag_state(&self) -> Value_<String> { self.0.attribute("LagState") }
}
