// Made by `cargo xtask generate`; do not edit.
//! `AWS::IVS::AdConfiguration`

use stanchion_template::generated::*;

/// `AWS::IVS::AdConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-adconfiguration.html)
#[must_use]
pub struct AdConfiguration<S0 = Set_>(Properties_, PhantomData_<fn() -> (S0,)>);
impl AdConfiguration<Missing_<super::required::media_tailor_playback_configurations>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { AdConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0> AdConfiguration<S0> {
    /// Sets `MediaTailorPlaybackConfigurations`. Required. 1 to 3 items.
    #[inline] pub fn media_tailor_playback_configurations(mut self, value: impl IntoValue_<Vec<MediaTailorPlaybackConfiguration>>) -> AdConfiguration<Set_> { self.0.put("MediaTailorPlaybackConfigurations", value.into_node()); AdConfiguration(self.0, PhantomData_) }
    /// Sets `Name`. 0 to 128 characters.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `PostRollConfiguration`.
    #[inline] pub fn post_roll_configuration(mut self, value: impl IntoValue_<PostRollConfiguration>) -> Self { self.0.put("PostRollConfiguration", value.into_node()); self }
    /// Sets `Tags`. At most 50 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl<S0: IsSet_> IntoValue_<AdConfiguration> for AdConfiguration<S0> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl<S0: IsSet_> ResourceType_ for AdConfiguration<S0> {
    const TYPE: &'static str = "AWS::IVS::AdConfiguration";
    type Handle = AdConfigurationRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`AdConfiguration`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct AdConfigurationRef(Id_);
impl From<Id_> for AdConfigurationRef { #[inline] fn from(id: Id_) -> Self { AdConfigurationRef(id) } }
impl AsRef<Id_> for AdConfigurationRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl AdConfigurationRef {
    /// `Ref`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
}
/// `AWS::IVS::AdConfiguration.MediaTailorPlaybackConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-adconfiguration-mediatailorplaybackconfiguration.html)
#[must_use]
pub struct MediaTailorPlaybackConfiguration(Properties_);
impl MediaTailorPlaybackConfiguration {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { MediaTailorPlaybackConfiguration(Properties_::new()) }
}
impl MediaTailorPlaybackConfiguration {
    /// Sets `PlaybackConfigurationArn`. 0 to 128 characters.
    #[inline] pub fn playback_configuration_arn(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("PlaybackConfigurationArn", value.into_node()); self }
}
impl IntoValue_<MediaTailorPlaybackConfiguration> for MediaTailorPlaybackConfiguration { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
/// `AWS::IVS::AdConfiguration.PostRollConfiguration`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-ivs-adconfiguration-postrollconfiguration.html)
#[must_use]
pub struct PostRollConfiguration<S0 = Set_, S1 = Set_>(Properties_, PhantomData_<fn() -> (S0, S1,)>);
impl PostRollConfiguration<Missing_<super::required::duration_seconds>, Missing_<super::required::enabled>> {
    /// Starts without properties; the required ones have to be set.
    #[inline] pub fn new() -> Self { PostRollConfiguration(Properties_::new(), PhantomData_) }
}
impl<S0, S1> PostRollConfiguration<S0, S1> {
    /// Sets `DurationSeconds`. Required. 1 to 300.
    #[inline] pub fn duration_seconds(mut self, value: impl IntoValue_<i64>) -> PostRollConfiguration<Set_, S1> { self.0.put("DurationSeconds", value.into_node()); PostRollConfiguration(self.0, PhantomData_) }
    /// Sets `Enabled`. Required.
    #[inline] pub fn enabled(mut self, value: impl IntoValue_<bool>) -> PostRollConfiguration<S0, Set_> { self.0.put("Enabled", value.into_node()); PostRollConfiguration(self.0, PhantomData_) }
}
impl<S0: IsSet_, S1: IsSet_> IntoValue_<PostRollConfiguration> for PostRollConfiguration<S0, S1> { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
