// Made by `cargo xtask generate`; do not edit.
//! `AWS::RTBFabric::OutboundExternalLink`

use stanchion_template::generated::*;

/// `AWS::RTBFabric::OutboundExternalLink`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-outboundexternallink.html)
#[must_use]
pub struct OutboundExternalLink<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl OutboundExternalLink<Missing_<super::required::gateway_id>, Missing_<super::required::link_log_settings>, Missing_<super::required::public_endpoint>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OutboundExternalLink(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> OutboundExternalLink<S0, S1, S2> {
    /// Sets `GatewayId`. Required. An update may replace the resource.
    #[inline] pub fn gateway_id(mut self, value: impl IntoValue_<String>) -> OutboundExternalLink<Set_, S1, S2> { self.0.put("GatewayId", value.into_node()); OutboundExternalLink(self.0, PhantomData_) }
    /// Sets `LinkAttributes`. An update may replace the resource.
    #[inline] pub fn link_attributes(mut self, value: impl IntoValue_<LinkAttributes>) -> Self { self.0.put("LinkAttributes", value.into_node()); self }
    /// Sets `LinkLogSettings`. Required. An update may replace the resource.
    #[inline] pub fn link_log_settings(mut self, value: impl IntoValue_<LinkLogSettings>) -> OutboundExternalLink<S0, Set_, S2> { self.0.put("LinkLogSettings", value.into_node()); OutboundExternalLink(self.0, PhantomData_) }
    /// Sets `PublicEndpoint`. Required. 0 to 255 characters. An update may replace the resource.
    #[inline] pub fn public_endpoint(mut self, value: impl IntoValue_<String>) -> OutboundExternalLink<S0, S1, Set_> { self.0.put("PublicEndpoint", value.into_node()); OutboundExternalLink(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<OutboundExternalLink> for OutboundExternalLink<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for OutboundExternalLink<S0, S1, S2> {
    const TYPE: &'static str = "AWS::RTBFabric::OutboundExternalLink";
    type Handle = OutboundExternalLinkRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`OutboundExternalLink`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct OutboundExternalLinkRef(Id_);
impl From<Id_> for OutboundExternalLinkRef { #[inline] fn from(id: Id_) -> Self { OutboundExternalLinkRef(id) } }
impl AsRef<Id_> for OutboundExternalLinkRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl OutboundExternalLinkRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTimestamp`
    #[inline] pub fn created_timestamp(&self) -> Value_<String> { self.0.attribute("CreatedTimestamp") }
    /// `Fn::GetAtt` `LinkId`
    #[inline] pub fn link_id(&self) -> Value_<String> { self.0.attribute("LinkId") }
    /// `Fn::GetAtt` `LinkStatus`
    #[inline] pub fn link_status(&self) -> Value_<String> { self.0.attribute("LinkStatus") }
    /// `Fn::GetAtt` `UpdatedTimestamp`
    #[inline] pub fn updated_timestamp(&self) -> Value_<String> { self.0.attribute("UpdatedTimestamp") }
}
/// `AWS::RTBFabric::OutboundExternalLink.ResponderErrorMaskingForHttpCode`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-outboundexternallink-respondererrormaskingforhttpcode.html)
#[must_use]
pub struct ResponderErrorMaskingForHttpCode<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl ResponderErrorMaskingForHttpCode<Missing_<super::required::action>, Missing_<super::required::http_code>, Missing_<super::required::logging_types>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ResponderErrorMaskingForHttpCode(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> ResponderErrorMaskingForHttpCode<S0, S1, S2> {
    /// Sets `Action`. Required. The values are constants of [`Action`].
    #[inline] pub fn action(mut self, value: impl IntoValue_<Action>) -> ResponderErrorMaskingForHttpCode<Set_, S1, S2> { self.0.put("Action", value.into_node()); ResponderErrorMaskingForHttpCode(self.0, PhantomData_) }
    /// Sets `HttpCode`. Required. 3 to 7 characters.
    #[inline] pub fn http_code(mut self, value: impl IntoValue_<String>) -> ResponderErrorMaskingForHttpCode<S0, Set_, S2> { self.0.put("HttpCode", value.into_node()); ResponderErrorMaskingForHttpCode(self.0, PhantomData_) }
    /// Sets `LoggingTypes`. Required. 1 to 2 items. The values are constants of [`ResponderErrorMaskingLoggingType`].
    #[inline] pub fn logging_types(mut self, value: impl IntoValue_<Vec<ResponderErrorMaskingLoggingType>>) -> ResponderErrorMaskingForHttpCode<S0, S1, Set_> { self.0.put("LoggingTypes", value.into_node()); ResponderErrorMaskingForHttpCode(self.0, PhantomData_) }
    /// Sets `ResponseLoggingPercentage`. 0 to 100.
    #[inline] pub fn response_logging_percentage(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("ResponseLoggingPercentage", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<ResponderErrorMaskingForHttpCode> for ResponderErrorMaskingForHttpCode<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RTBFabric::OutboundExternalLink.LinkAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-outboundexternallink-linkattributes.html)
#[must_use]
pub struct LinkAttributes(Properties_);
impl LinkAttributes {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LinkAttributes(Properties_::new()) }
}
impl LinkAttributes {
    /// Sets `CustomerProvidedId`.
    #[inline] pub fn customer_provided_id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("CustomerProvidedId", value.into_node()); self }
    /// Sets `ResponderErrorMasking`. 1 to 200 items.
    #[inline] pub fn responder_error_masking(mut self, value: impl IntoValue_<Vec<ResponderErrorMaskingForHttpCode>>) -> Self { self.0.put("ResponderErrorMasking", value.into_node()); self }
}
impl IntoValue_<LinkAttributes> for LinkAttributes { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RTBFabric::OutboundExternalLink.LinkApplicationLogSampling`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-outboundexternallink.html)
#[must_use]
pub struct LinkApplicationLogSampling<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl LinkApplicationLogSampling<Missing_<super::required::error_log>, Missing_<super::required::filter_log>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LinkApplicationLogSampling(Properties_::new(), PhantomData_) }
}
impl<S0, S1> LinkApplicationLogSampling<S0, S1> {
    /// Sets `ErrorLog`. Required. 0 to 100.
    #[inline] pub fn error_log(mut self, value: impl IntoValue_<f64>) -> LinkApplicationLogSampling<Set_, S1> { self.0.put("ErrorLog", value.into_node()); LinkApplicationLogSampling(self.0, PhantomData_) }
    /// Sets `FilterLog`. Required. 0 to 100.
    #[inline] pub fn filter_log(mut self, value: impl IntoValue_<f64>) -> LinkApplicationLogSampling<S0, Set_> { self.0.put("FilterLog", value.into_node()); LinkApplicationLogSampling(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<LinkApplicationLogSampling> for LinkApplicationLogSampling<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RTBFabric::OutboundExternalLink.ApplicationLogs`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-outboundexternallink.html)
#[must_use]
pub struct ApplicationLogs<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ApplicationLogs<Missing_<super::required::link_application_log_sampling>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ApplicationLogs(Properties_::new(), PhantomData_) }
}
impl<S0> ApplicationLogs<S0> {
    /// Sets `LinkApplicationLogSampling`. Required.
    #[inline] pub fn link_application_log_sampling(mut self, value: impl IntoValue_<LinkApplicationLogSampling>) -> ApplicationLogs<Set_> { self.0.put("LinkApplicationLogSampling", value.into_node()); ApplicationLogs(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<ApplicationLogs> for ApplicationLogs<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RTBFabric::OutboundExternalLink.LinkLogSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-outboundexternallink-linklogsettings.html)
#[must_use]
pub struct LinkLogSettings<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl LinkLogSettings<Missing_<super::required::application_logs>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { LinkLogSettings(Properties_::new(), PhantomData_) }
}
impl<S0> LinkLogSettings<S0> {
    /// Sets `ApplicationLogs`. Required.
    #[inline] pub fn application_logs(mut self, value: impl IntoValue_<ApplicationLogs>) -> LinkLogSettings<Set_> { self.0.put("ApplicationLogs", value.into_node()); LinkLogSettings(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<LinkLogSettings> for LinkLogSettings<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::RTBFabric::OutboundExternalLink`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-outboundexternallink.html)
#[derive(Debug)]
pub enum Action {}
impl Action {
    /// `NO_BID`
    pub const NO_BID: Value_<Action> = Value_::constant("NO_BID");
    /// `PASSTHROUGH`
    pub const PASSTHROUGH: Value_<Action> = Value_::constant("PASSTHROUGH");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<Action> { Value_::from_node(value.into_node()) }
}
/// Values of `AWS::RTBFabric::OutboundExternalLink`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-outboundexternallink.html)
#[derive(Debug)]
pub enum ResponderErrorMaskingLoggingType {}
impl ResponderErrorMaskingLoggingType {
    /// `NONE`
    pub const NONE: Value_<ResponderErrorMaskingLoggingType> = Value_::constant("NONE");
    /// `METRIC`
    pub const METRIC: Value_<ResponderErrorMaskingLoggingType> = Value_::constant("METRIC");
    /// `RESPONSE`
    pub const RESPONSE: Value_<ResponderErrorMaskingLoggingType> = Value_::constant("RESPONSE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<ResponderErrorMaskingLoggingType> { Value_::from_node(value.into_node()) }
}
