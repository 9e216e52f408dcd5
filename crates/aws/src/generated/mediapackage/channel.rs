// Made by `cargo xtask generate`; do not edit.
//! `AWS::MediaPackage::Channel`

use stanchion_template::generated::*;

/// `AWS::MediaPackage::Channel`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-channel.html)
#[must_use]
pub struct Channel<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl Channel<Missing_<super::required::id>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { Channel(Properties_::new(), PhantomData_) }
}
impl<S0> Channel<S0> {
    /// Sets `Description`.
    #[inline] pub fn description(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Description", value.into_node()); self }
    /// Sets `EgressAccessLogs`.
    #[inline] pub fn egress_access_logs(mut self, value: impl IntoValue_<LogConfiguration>) -> Self { self.0.put("EgressAccessLogs", value.into_node()); self }
    /// Sets `HlsIngest`.
    #[inline] pub fn hls_ingest(mut self, value: impl IntoValue_<HlsIngest>) -> Self { self.0.put("HlsIngest", value.into_node()); self }
    /// Sets `Id`. Required. 1 to 256 characters. An update replaces the resource.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Channel<Set_> { self.0.put("Id", value.into_node()); Channel(self.0, PhantomData_) }
    /// Sets `IngressAccessLogs`.
    #[inline] pub fn ingress_access_logs(mut self, value: impl IntoValue_<LogConfiguration>) -> Self { self.0.put("IngressAccessLogs", value.into_node()); self }
    /// Sets `Tags`. An update replaces the resource.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<Channel> for Channel<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for Channel<S0> {
    const TYPE: &'static str = "AWS::MediaPackage::Channel";
    type Handle = ChannelRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`Channel`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ChannelRef(Id_);
impl From<Id_> for ChannelRef { #[inline] fn from(id: Id_) -> Self { ChannelRef(id) } }
impl AsRef<Id_> for ChannelRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ChannelRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::MediaPackage::Channel.LogConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-channel-logconfiguration.html)
#[must_use]
pub struct LogConfiguration(Properties_);
impl LogConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LogConfiguration(Properties_::new()) }
}
impl LogConfiguration {
    /// Sets `LogGroupName`. 1 to 256 characters.
    #[inline] pub fn log_group_name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("LogGroupName", value.into_node()); self }
}
impl IntoValue_<LogConfiguration> for LogConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::Channel.IngestEndpoint`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-channel-ingestendpoint.html)
#[must_use]
pub struct IngestEndpoint(Properties_);
impl IngestEndpoint {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { IngestEndpoint(Properties_::new()) }
}
impl IngestEndpoint {
    /// Sets `Id`.
    #[inline] pub fn id(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Id", value.into_node()); self }
    /// Sets `Password`.
    #[inline] pub fn password(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Password", value.into_node()); self }
    /// Sets `Url`.
    #[inline] pub fn url(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Url", value.into_node()); self }
    /// Sets `Username`.
    #[inline] pub fn username(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Username", value.into_node()); self }
}
impl IntoValue_<IngestEndpoint> for IngestEndpoint { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::MediaPackage::Channel.HlsIngest`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-mediapackage-channel-hlsingest.html)
#[must_use]
pub struct HlsIngest(Properties_);
impl HlsIngest {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { HlsIngest(Properties_::new()) }
}
impl HlsIngest {
    /// Sets `ingestEndpoints`.
    #[inline] pub fn ingest_endpoints(mut self, value: impl IntoValue_<Vec<IngestEndpoint>>) -> Self { self.0.put("ingestEndpoints", value.into_node()); self }
}
impl IntoValue_<HlsIngest> for HlsIngest { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
