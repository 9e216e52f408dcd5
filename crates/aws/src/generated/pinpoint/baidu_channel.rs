// Made by `cargo xtask generate`; do not edit.
//! `AWS::Pinpoint::BaiduChannel`

use stanchion_template::generated::*;

/// `AWS::Pinpoint::BaiduChannel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-baiduchannel.html)
#[must_use]
pub struct BaiduChannel<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl BaiduChannel<Missing_<super::required::api_key>, Missing_<super::required::application_id>, Missing_<super::required::secret_key>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { BaiduChannel(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> BaiduChannel<S0, S1, S2> {
    /// Sets `ApiKey`. Required.
    #[inline] pub fn api_key(mut self, value: impl IntoValue_<String>) -> BaiduChannel<Set_, S1, S2> { self.0.put("ApiKey", value.into_node()); BaiduChannel(self.0, PhantomData_) }
    /// Sets `ApplicationId`. Required. An update replaces the resource.
    #[inline] pub fn application_id(mut self, value: impl IntoValue_<String>) -> BaiduChannel<S0, Set_, S2> { self.0.put("ApplicationId", value.into_node()); BaiduChannel(self.0, PhantomData_) }
    /// Sets `Enabled`.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("Enabled", value.into_node()); self }
    /// Sets `SecretKey`. Required.
    #[inline] pub fn secret_key(mut self, value: impl IntoValue_<String>) -> BaiduChannel<S0, S1, Set_> { self.0.put("SecretKey", value.into_node()); BaiduChannel(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<BaiduChannel> for BaiduChannel<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for BaiduChannel<S0, S1, S2> {
    const TYPE: &'static str = "AWS::Pinpoint::BaiduChannel";
    type Handle = BaiduChannelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`BaiduChannel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct BaiduChannelRef(Id_);
impl From<Id_> for BaiduChannelRef { #[inline] fn from(id: Id_) -> Self { BaiduChannelRef(id) } }
impl AsRef<Id_> for BaiduChannelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl BaiduChannelRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
}
