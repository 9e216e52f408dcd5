// Made by `cargo xtask generate`; do not edit.
//! `AWS::IVS::EncoderConfiguration`

use stanchion_template::generated::*;

/// `AWS::IVS::EncoderConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-encoderconfiguration.html)
#[must_use]
pub struct EncoderConfiguration(Properties_);
impl EncoderConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { EncoderConfiguration(Properties_::new()) }
}
impl EncoderConfiguration {
    /// Sets `Name`. 0 to 128 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
    /// Sets `Video`. An update replaces the resource.
    #[inline] pub fn video(mut self, value: impl IntoValue_<Video>) -> Self { self.0.put("Video", value.into_node()); self }
}
impl IntoValue_<EncoderConfiguration> for EncoderConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for EncoderConfiguration {
    const TYPE: &'static str = "AWS::IVS::EncoderConfiguration";
    type Handle = EncoderConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`EncoderConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct EncoderConfigurationRef(Id_);
impl From<Id_> for EncoderConfigurationRef { #[inline] fn from(id: Id_) -> Self { EncoderConfigurationRef(id) } }
impl AsRef<Id_> for EncoderConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl EncoderConfigurationRef {
    /// `Ref`: `Arn`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::IVS::EncoderConfiguration.Video`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-encoderconfiguration.html)
#[must_use]
pub struct Video(Properties_);
impl Video {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { Video(Properties_::new()) }
}
impl Video {
    /// Sets `Bitrate`. 1 to 8500000.
    #[inline] pub fn bitrate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Bitrate", value.into_node()); self }
    /// Sets `Framerate`. 1 to 60.
    #[inline] pub fn framerate(mut self, value: impl IntoValue_<f64>) -> Self { self.0.put("Framerate", value.into_node()); self }
    /// Sets `Height`. 2 to 1920.
    #[inline] pub fn height(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Height", value.into_node()); self }
    /// Sets `Width`. 2 to 1920.
    #[inline] pub fn width(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("Width", value.into_node()); self }
}
impl IntoValue_<Video> for Video { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
