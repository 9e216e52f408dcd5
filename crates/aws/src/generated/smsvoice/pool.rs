// Made by `cargo xtask generate`; do not edit.
//! `AWS::SMSVOICE::Pool`

use stanchion_template::generated::*;

/// `AWS::SMSVOICE::Pool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-pool.html)
#[must_use]
pub struct Pool<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl Pool<Missing_<super::required::mandatory_keywords>, Missing_<super::required::origination_identities>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Pool(Properties_::new(), PhantomData_) }
}
impl<S0, S1> Pool<S0, S1> {
    /// Sets `DeletionProtectionEnabled`.
    #[inline] pub fn deletion_protection_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("DeletionProtectionEnabled", value.into_node()); self }
    /// Sets `MandatoryKeywords`. Required.
    #[inline] pub fn mandatory_keywords(mut self, value: impl IntoValue_<MandatoryKeywords>) -> Pool<Set_, S1> { self.0.put("MandatoryKeywords", value.into_node()); Pool(self.0, PhantomData_) }
    /// Sets `OptOutListName`. 1 to 256 characters.
    #[inline] pub fn opt_out_list_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("OptOutListName", value.into_node()); self }
    /// Sets `OptionalKeywords`.
    #[inline] pub fn optional_keywords(mut self, value: impl IntoValue_<Vec<OptionalKeyword>>) -> Self { self.0.put("OptionalKeywords", value.into_node()); self }
    /// Sets `OriginationIdentities`. Required. At least 1 item.
    #[inline] pub fn origination_identities(mut self, value: impl IntoValue_<Vec<String>>) -> Pool<S0, Set_> { self.0.put("OriginationIdentities", value.into_node()); Pool(self.0, PhantomData_) }
    /// Sets `SelfManagedOptOutsEnabled`.
    #[inline] pub fn self_managed_opt_outs_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SelfManagedOptOutsEnabled", value.into_node()); self }
    /// Sets `SharedRoutesEnabled`.
    #[inline] pub fn shared_routes_enabled(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("SharedRoutesEnabled", value.into_node()); self }
    /// Sets `Tags`.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `TwoWay`.
    #[inline] pub fn two_way(mut self, value: impl IntoValue_<TwoWay>) -> Self { self.0.put("TwoWay", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<Pool> for Pool<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_> ResourceType_ for Pool<S0, S1> {
    const TYPE: &'static str = "AWS::SMSVOICE::Pool";
    type Handle = PoolRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Pool`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct PoolRef(Id_);
impl From<Id_> for PoolRef { #[inline] fn from(id: Id_) -> Self { PoolRef(id) } }
impl AsRef<Id_> for PoolRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl PoolRef {
    /// `Ref`: `PoolId`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `PoolId`
    #[inline] pub fn pool_id(&self) -> Value_<String> { self.0.attribute("PoolId") }
}
/// `AWS::SMSVOICE::Pool.MandatoryKeyword`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-pool-mandatorykeyword.html)
#[must_use]
pub struct MandatoryKeyword<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl MandatoryKeyword<Missing_<super::required::message>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MandatoryKeyword(Properties_::new(), PhantomData_) }
}
impl<S0> MandatoryKeyword<S0> {
    /// Sets `Message`. Required. At most 1600 characters.
    #[inline] pub fn message(mut self, value: impl IntoValue_<String>) -> MandatoryKeyword<Set_> { self.0.put("Message", value.into_node()); MandatoryKeyword(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<MandatoryKeyword> for MandatoryKeyword<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SMSVOICE::Pool.MandatoryKeywords`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-pool.html)
#[must_use]
pub struct MandatoryKeywords<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl MandatoryKeywords<Missing_<super::required::help>, Missing_<super::required::stop>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { MandatoryKeywords(Properties_::new(), PhantomData_) }
}
impl<S0, S1> MandatoryKeywords<S0, S1> {
    /// Sets `HELP`. Required.
    #[inline] pub fn help(mut self, value: impl IntoValue_<MandatoryKeyword>) -> MandatoryKeywords<Set_, S1> { self.0.put("HELP", value.into_node()); MandatoryKeywords(self.0, PhantomData_) }
    /// Sets `STOP`. Required.
    #[inline] pub fn stop(mut self, value: impl IntoValue_<MandatoryKeyword>) -> MandatoryKeywords<S0, Set_> { self.0.put("STOP", value.into_node()); MandatoryKeywords(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<MandatoryKeywords> for MandatoryKeywords<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SMSVOICE::Pool.OptionalKeyword`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-smsvoice-pool-optionalkeyword.html)
#[must_use]
pub struct OptionalKeyword<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl OptionalKeyword<Missing_<super::required::action>, Missing_<super::required::keyword>, Missing_<super::required::message>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OptionalKeyword(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> OptionalKeyword<S0, S1, S2> {
    /// Sets `Action`. Required. The values are constants of [`Action`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> OptionalKeyword<Set_, S1, S2> { self.0.put("Action", value.into_node()); OptionalKeyword(self.0, PhantomData_) }
    /// Sets `Keyword`. Required. At most 30 characters.
    #[inline] pub fn keyword(mut self, value: impl IntoValue_<String>) -> OptionalKeyword<S0, Set_, S2> { self.0.put("Keyword", value.into_node()); OptionalKeyword(self.0, PhantomData_) }
    /// Sets `Message`. Required. At most 1600 characters.
    #[inline] pub fn message(mut self, value: impl IntoValue_<String>) -> OptionalKeyword<S0, S1, Set_> { self.0.put("Message", value.into_node()); OptionalKeyword(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<OptionalKeyword> for OptionalKeyword<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::SMSVOICE::Pool.TwoWay`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-pool.html)
#[must_use]
pub struct TwoWay<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl TwoWay<Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { TwoWay(Properties_::new(), PhantomData_) }
}
impl<S0> TwoWay<S0> {
    /// Sets `ChannelArn`.
    #[inline] pub fn channel_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ChannelArn", value.into_node()); self }
    /// Sets `ChannelRole`.
    #[inline] pub fn channel_role(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ChannelRole", value.into_node()); self }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> TwoWay<Set_> { self.0.put("Enabled", value.into_node()); TwoWay(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<TwoWay> for TwoWay<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::SMSVOICE::Pool`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-pool.html)
#[derive(Debug)]
pub enum Action {}
impl Action {
    /// `AUTOMATIC_RESPONSE`
    pub const AUTOMATIC_RESPONSE: Value_<Action> = Value_::constant("AUTOMATIC_RESPONSE");
    /// `OPT_OUT`
    pub const OPT_OUT: Value_<Action> = Value_::constant("OPT_OUT");
    /// `OPT_IN`
    pub const OPT_IN: Value_<Action> = Value_::constant("OPT_IN");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Action> { Value_::from_node(value.into_node()) }
}
