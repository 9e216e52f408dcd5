// Made by `cargo xtask generate`; do not edit.
//! `AWS::RTBFabric::Link`

use stanchion_template::generated::*;

/// `AWS::RTBFabric::Link`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-link.html)
#[must_use]
pub struct Link<S0 = Set_, S1 = Set_, S2 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2,)>);
impl Link<Missing_<super::required::gateway_id>, Missing_<super::required::link_log_settings>, Missing_<super::required::peer_gateway_id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Link(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2> Link<S0, S1, S2> {
    /// Sets `GatewayId`. Required. An update may replace the resource.
    #[inline] pub fn gateway_id(mut self, value: impl IntoValue_<String>) -> Link<Set_, S1, S2> { self.0.put("GatewayId", value.into_node()); Link(self.0, PhantomData_) }
    /// Sets `HttpResponderAllowed`. An update may replace the resource.
    #[inline] pub fn http_responder_allowed(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("HttpResponderAllowed", value.into_node()); self }
    /// Sets `LinkAttributes`. An update may replace the resource.
    #[inline] pub fn link_attributes(mut self, value: impl IntoValue_<LinkAttributes>) -> Self { self.0.put("LinkAttributes", value.into_node()); self }
    /// Sets `LinkLogSettings`. Required.
    #[inline] pub fn link_log_settings(mut self, value: impl IntoValue_<LinkLogSettings>) -> Link<S0, Set_, S2> { self.0.put("LinkLogSettings", value.into_node()); Link(self.0, PhantomData_) }
    /// Sets `ModuleConfigurationList`.
    #[inline] pub fn module_configuration_list(mut self, value: impl IntoValue_<Vec<ModuleConfiguration>>) -> Self { self.0.put("ModuleConfigurationList", value.into_node()); self }
    /// Sets `PeerGatewayId`. Required. An update may replace the resource.
    #[inline] pub fn peer_gateway_id(mut self, value: impl IntoValue_<String>) -> Link<S0, S1, Set_> { self.0.put("PeerGatewayId", value.into_node()); Link(self.0, PhantomData_) }
    /// Sets `Tags`. 0 to 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> IntoValue_<Link> for Link<S0, S1, S2> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_> ResourceType_ for Link<S0, S1, S2> {
    const TYPE: &'static str = "AWS::RTBFabric::Link";
    type Handle = LinkRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Link`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct LinkRef(Id_);
impl From<Id_> for LinkRef { #[inline] fn from(id: Id_) -> Self { LinkRef(id) } }
impl AsRef<Id_> for LinkRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl LinkRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `CreatedTimestamp`
    #[inline] pub fn created_timestamp(&self) -> Value_<String> { self.0.attribute("CreatedTimestamp") }
    /// `Fn::GetAtt` `LinkDirection`
    #[inline] pub fn link_direction(&self) -> Value_<String> { self.0.attribute("LinkDirection") }
    /// `Fn::GetAtt` `LinkId`
    #[inline] pub fn link_id(&self) -> Value_<String> { self.0.attribute("LinkId") }
    /// `Fn::GetAtt` `LinkStatus`
    #[inline] pub fn link_status(&self) -> Value_<String> { self.0.attribute("LinkStatus") }
    /// `Fn::GetAtt` `UpdatedTimestamp`
    #[inline] pub fn updated_timestamp(&self) -> Value_<String> { self.0.attribute("UpdatedTimestamp") }
}
/// `AWS::RTBFabric::Link.ResponderErrorMaskingForHttpCode`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-link-respondererrormaskingforhttpcode.html)
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
/// `AWS::RTBFabric::Link.LinkAttributes`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-link-linkattributes.html)
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
/// `AWS::RTBFabric::Link.LinkApplicationLogSampling`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-link.html)
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
/// `AWS::RTBFabric::Link.ApplicationLogs`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-link.html)
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
/// `AWS::RTBFabric::Link.LinkLogSettings`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-link-linklogsettings.html)
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
/// `AWS::RTBFabric::Link.NoBidModuleParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-link-nobidmoduleparameters.html)
#[must_use]
pub struct NoBidModuleParameters(Properties_);
impl NoBidModuleParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NoBidModuleParameters(Properties_::new()) }
}
impl NoBidModuleParameters {
    /// Sets `PassThroughPercentage`. 0 to 100.
    #[inline] pub fn pass_through_percentage(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("PassThroughPercentage", value.into_node()); self }
    /// Sets `Reason`. 1 to 50 characters.
    #[inline] pub fn reason(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Reason", value.into_node()); self }
    /// Sets `ReasonCode`. 0 to 10.
    #[inline] pub fn reason_code(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("ReasonCode", value.into_node()); self }
}
impl IntoValue_<NoBidModuleParameters> for NoBidModuleParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RTBFabric::Link.NoBidAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-link-nobidaction.html)
#[must_use]
pub struct NoBidAction(Properties_);
impl NoBidAction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { NoBidAction(Properties_::new()) }
}
impl NoBidAction {
    /// Sets `NoBidReasonCode`. At least 0.
    #[inline] pub fn no_bid_reason_code(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("NoBidReasonCode", value.into_node()); self }
}
impl IntoValue_<NoBidAction> for NoBidAction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RTBFabric::Link.HeaderTagAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-link-headertagaction.html)
#[must_use]
pub struct HeaderTagAction<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl HeaderTagAction<Missing_<super::required::name>, Missing_<super::required::value>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { HeaderTagAction(Properties_::new(), PhantomData_) }
}
impl<S0, S1> HeaderTagAction<S0, S1> {
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> HeaderTagAction<Set_, S1> { self.0.put("Name", value.into_node()); HeaderTagAction(self.0, PhantomData_) }
    /// Sets `Value`. Required.
    #[inline] pub fn value(mut self, value: impl IntoValue_<String>) -> HeaderTagAction<S0, Set_> { self.0.put("Value", value.into_node()); HeaderTagAction(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<HeaderTagAction> for HeaderTagAction<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RTBFabric::Link.OpenRtbAttributeModuleParametersAction`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-link.html)
#[must_use]
pub struct OpenRtbAttributeModuleParametersAction(Properties_);
impl OpenRtbAttributeModuleParametersAction {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { OpenRtbAttributeModuleParametersAction(Properties_::new()) }
}
impl OpenRtbAttributeModuleParametersAction {
    /// Sets `NoBid`.
    #[inline] pub fn no_bid(mut self, value: impl IntoValue_<NoBidAction>) -> Self { self.0.put("NoBid", value.into_node()); self }
    /// Sets `HeaderTag`.
    #[inline] pub fn header_tag(mut self, value: impl IntoValue_<HeaderTagAction>) -> Self { self.0.put("HeaderTag", value.into_node()); self }
}
impl IntoValue_<OpenRtbAttributeModuleParametersAction> for OpenRtbAttributeModuleParametersAction { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RTBFabric::Link.FilterCriterion`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-link-filtercriterion.html)
#[must_use]
pub struct FilterCriterion<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl FilterCriterion<Missing_<super::required::path>, Missing_<super::required::values>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { FilterCriterion(Properties_::new(), PhantomData_) }
}
impl<S0, S1> FilterCriterion<S0, S1> {
    /// Sets `Path`. Required.
    #[inline] pub fn path(mut self, value: impl IntoValue_<String>) -> FilterCriterion<Set_, S1> { self.0.put("Path", value.into_node()); FilterCriterion(self.0, PhantomData_) }
    /// Sets `Values`. Required. At least 1 item.
    #[inline] pub fn values(mut self, value: impl IntoValue_<Vec<String>>) -> FilterCriterion<S0, Set_> { self.0.put("Values", value.into_node()); FilterCriterion(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<FilterCriterion> for FilterCriterion<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RTBFabric::Link.Filter`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-link-filter.html)
#[must_use]
pub struct Filter<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Filter<Missing_<super::required::criteria>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Filter(Properties_::new(), PhantomData_) }
}
impl<S0> Filter<S0> {
    /// Sets `Criteria`. Required.
    #[inline] pub fn criteria(mut self, value: impl IntoValue_<Vec<FilterCriterion>>) -> Filter<Set_> { self.0.put("Criteria", value.into_node()); Filter(self.0, PhantomData_) }
}
impl<S0: IsSet_> IntoValue_<Filter> for Filter<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RTBFabric::Link.OpenRtbAttributeModuleParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-link-openrtbattributemoduleparameters.html)
#[must_use]
pub struct OpenRtbAttributeModuleParameters<S0 = Set_, S1 = Set_, S2 = Set_, S3 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1, S2, S3,)>);
impl OpenRtbAttributeModuleParameters<Missing_<super::required::action>, Missing_<super::required::filter_configuration>, Missing_<super::required::filter_type>, Missing_<super::required::holdback_percentage>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { OpenRtbAttributeModuleParameters(Properties_::new(), PhantomData_) }
}
impl<S0, S1, S2, S3> OpenRtbAttributeModuleParameters<S0, S1, S2, S3> {
    /// Sets `Action`. Required.
    #[inline] pub fn action(mut self, value: impl IntoValue_<OpenRtbAttributeModuleParametersAction>) -> OpenRtbAttributeModuleParameters<Set_, S1, S2, S3> { self.0.put("Action", value.into_node()); OpenRtbAttributeModuleParameters(self.0, PhantomData_) }
    /// Sets `FilterConfiguration`. Required.
    #[inline] pub fn filter_configuration(mut self, value: impl IntoValue_<Vec<Filter>>) -> OpenRtbAttributeModuleParameters<S0, Set_, S2, S3> { self.0.put("FilterConfiguration", value.into_node()); OpenRtbAttributeModuleParameters(self.0, PhantomData_) }
    /// Sets `FilterType`. Required. The values are constants of [`FilterType`].
    #[inline] pub fn filter_type(mut self, value: impl IntoValue_<FilterType>) -> OpenRtbAttributeModuleParameters<S0, S1, Set_, S3> { self.0.put("FilterType", value.into_node()); OpenRtbAttributeModuleParameters(self.0, PhantomData_) }
    /// Sets `HoldbackPercentage`. Required. 0 to 100.
    #[inline] pub fn holdback_percentage(mut self, value: impl IntoValue_<f64>) -> OpenRtbAttributeModuleParameters<S0, S1, S2, Set_> { self.0.put("HoldbackPercentage", value.into_node()); OpenRtbAttributeModuleParameters(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_, S2: IsSet_, S3: IsSet_> IntoValue_<OpenRtbAttributeModuleParameters> for OpenRtbAttributeModuleParameters<S0, S1, S2, S3> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RTBFabric::Link.ModuleParameters`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-link-moduleparameters.html)
#[must_use]
pub struct ModuleParameters(Properties_);
impl ModuleParameters {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ModuleParameters(Properties_::new()) }
}
impl ModuleParameters {
    /// Sets `NoBid`.
    #[inline] pub fn no_bid(mut self, value: impl IntoValue_<NoBidModuleParameters>) -> Self { self.0.put("NoBid", value.into_node()); self }
    /// Sets `OpenRtbAttribute`.
    #[inline] pub fn open_rtb_attribute(mut self, value: impl IntoValue_<OpenRtbAttributeModuleParameters>) -> Self { self.0.put("OpenRtbAttribute", value.into_node()); self }
}
impl IntoValue_<ModuleParameters> for ModuleParameters { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::RTBFabric::Link.ModuleConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-rtbfabric-link-moduleconfiguration.html)
#[must_use]
pub struct ModuleConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl ModuleConfiguration<Missing_<super::required::name>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { ModuleConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> ModuleConfiguration<S0> {
    /// Sets `DependsOn`.
    #[inline] pub fn depends_on(mut self, value: impl IntoValue_<Vec<String>>) -> Self { self.0.put("DependsOn", value.into_node()); self }
    /// Sets `ModuleParameters`.
    #[inline] pub fn module_parameters(mut self, value: impl IntoValue_<ModuleParameters>) -> Self { self.0.put("ModuleParameters", value.into_node()); self }
    /// Sets `Name`. Required.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> ModuleConfiguration<Set_> { self.0.put("Name", value.into_node()); ModuleConfiguration(self.0, PhantomData_) }
    /// Sets `Version`.
    #[inline] pub fn version(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Version", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<ModuleConfiguration> for ModuleConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// Values of `AWS::RTBFabric::Link`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-link.html)
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
/// Values of `AWS::RTBFabric::Link`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-link.html)
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
/// Values of `AWS::RTBFabric::Link`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rtbfabric-link.html)
#[derive(Debug)]
pub enum FilterType {}
impl FilterType {
    /// `INCLUDE`
    pub const INCLUDE: Value_<FilterType> = Value_::constant("INCLUDE");
    /// `EXCLUDE`
    pub const EXCLUDE: Value_<FilterType> = Value_::constant("EXCLUDE");
    /// A value this version does not know yet.
    #[inline] pub fn of(value: impl IntoValue_<String>) -> Value_<FilterType> { Value_::from_node(value.into_node()) }
}
