// Made by `cargo xtask generate`; do not edit.
//! `AWS::IoTWireless::ServiceProfile`

use stanchion_template::generated::*;

/// `AWS::IoTWireless::ServiceProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-serviceprofile.html)
#[must_use]
pub struct ServiceProfile(Properties_);
impl ServiceProfile {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { ServiceProfile(Properties_::new()) }
}
impl ServiceProfile {
    /// Sets `LoRaWAN`. An update replaces the resource.
    #[inline] pub fn lo_ra_wan(mut self, value: impl IntoValue_<LoRaWANServiceProfile>) -> Self { self.0.put("LoRaWAN", value.into_node()); self }
    /// Sets `Name`. 0 to 256 characters. An update replaces the resource.
    #[inline] pub fn name(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("Name", value.into_node()); self }
    /// Sets `Tags`. 0 to 200 items.
    #[inline] pub fn tags(mut self, value: impl IntoValue_<Vec<Tag_>>) -> Self { self.0.put("Tags", value.into_node()); self }
}
impl IntoValue_<ServiceProfile> for ServiceProfile { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
impl ResourceType_ for ServiceProfile {
    const TYPE: &'static str = "AWS::IoTWireless::ServiceProfile";
    type Handle = ServiceProfileRef;
    #[inline] fn into_properties(self) -> Map_ { self.0.into_map() }
}
/// A [`ServiceProfile`] in a stack: what `Ref` and `Fn::GetAtt` yield.
#[derive(Clone, Debug)]
pub struct ServiceProfileRef(Id_);
impl From<Id_> for ServiceProfileRef { #[inline] fn from(id: Id_) -> Self { ServiceProfileRef(id) } }
impl AsRef<Id_> for ServiceProfileRef { #[inline] fn as_ref(&self) -> &Id_ { &self.0 } }
impl ServiceProfileRef {
    /// `Ref`: `Id`
    #[inline] pub fn reference(&self) -> Value_<String> { self.0.reference() }
    /// `Fn::GetAtt` `Arn`
    #[inline] pub fn arn(&self) -> Value_<String> { self.0.attribute("Arn") }
    /// `Fn::GetAtt` `Id`
    #[inline] pub fn id(&self) -> Value_<String> { self.0.attribute("Id") }
    /// `Fn::GetAtt` `LoRaWAN.ChannelMask`
    #[inline] pub fn lo_ra_wan_channel_mask(&self) -> Value_<String> { self.0.attribute("LoRaWAN.ChannelMask") }
    /// `Fn::GetAtt` `LoRaWAN.DevStatusReqFreq`
    #[inline] pub fn lo_ra_wan_dev_status_req_freq(&self) -> Value_<i64> { self.0.attribute("LoRaWAN.DevStatusReqFreq") }
    /// `Fn::GetAtt` `LoRaWAN.DlBucketSize`
    #[inline] pub fn lo_ra_wan_dl_bucket_size(&self) -> Value_<i64> { self.0.attribute("LoRaWAN.DlBucketSize") }
    /// `Fn::GetAtt` `LoRaWAN.DlRate`
    #[inline] pub fn lo_ra_wan_dl_rate(&self) -> Value_<i64> { self.0.attribute("LoRaWAN.DlRate") }
    /// `Fn::GetAtt` `LoRaWAN.DlRatePolicy`
    #[inline] pub fn lo_ra_wan_dl_rate_policy(&self) -> Value_<String> { self.0.attribute("LoRaWAN.DlRatePolicy") }
    /// `Fn::GetAtt` `LoRaWAN.DrMax`
    #[inline] pub fn lo_ra_wan_dr_max(&self) -> Value_<i64> { self.0.attribute("LoRaWAN.DrMax") }
    /// `Fn::GetAtt` `LoRaWAN.DrMin`
    #[inline] pub fn lo_ra_wan_dr_min(&self) -> Value_<i64> { self.0.attribute("LoRaWAN.DrMin") }
    /// `Fn::GetAtt` `LoRaWAN.HrAllowed`
    #[inline] pub fn lo_ra_wan_hr_allowed(&self) -> Value_<bool> { self.0.attribute("LoRaWAN.HrAllowed") }
    /// `Fn::GetAtt` `LoRaWAN.MinGwDiversity`
    #[inline] pub fn lo_ra_wan_min_gw_diversity(&self) -> Value_<i64> { self.0.attribute("LoRaWAN.MinGwDiversity") }
    /// `Fn::GetAtt` `LoRaWAN.NwkGeoLoc`
    #[inline] pub fn lo_ra_wan_nwk_geo_loc(&self) -> Value_<bool> { self.0.attribute("LoRaWAN.NwkGeoLoc") }
    /// `Fn::GetAtt` `LoRaWAN.ReportDevStatusBattery`
    #[inline] pub fn lo_ra_wan_report_dev_status_battery(&self) -> Value_<bool> { self.0.attribute("LoRaWAN.ReportDevStatusBattery") }
    /// `Fn::GetAtt` `LoRaWAN.ReportDevStatusMargin`
    #[inline] pub fn lo_ra_wan_report_dev_status_margin(&self) -> Value_<bool> { self.0.attribute("LoRaWAN.ReportDevStatusMargin") }
    /// `Fn::GetAtt` `LoRaWAN.TargetPer`
    #[inline] pub fn lo_ra_wan_target_per(&self) -> Value_<i64> { self.0.attribute("LoRaWAN.TargetPer") }
    /// `Fn::GetAtt` `LoRaWAN.UlBucketSize`
    #[inline] pub fn lo_ra_wan_ul_bucket_size(&self) -> Value_<i64> { self.0.attribute("LoRaWAN.UlBucketSize") }
    /// `Fn::GetAtt` `LoRaWAN.UlRate`
    #[inline] pub fn lo_ra_wan_ul_rate(&self) -> Value_<i64> { self.0.attribute("LoRaWAN.UlRate") }
    /// `Fn::GetAtt` `LoRaWAN.UlRatePolicy`
    #[inline] pub fn lo_ra_wan_ul_rate_policy(&self) -> Value_<String> { self.0.attribute("LoRaWAN.UlRatePolicy") }
    /// `Fn::GetAtt` `LoRaWANResponse`
    #[inline] pub fn lo_ra_wan_response(&self) -> Value_<String> { self.0.attribute("LoRaWANResponse") }
}
/// `AWS::IoTWireless::ServiceProfile.LoRaWANServiceProfile`: [AWS documentation](https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-iotwireless-serviceprofile-lorawanserviceprofile.html)
#[must_use]
pub struct LoRaWANServiceProfile(Properties_);
impl LoRaWANServiceProfile {
    /// Starts without properties.
    #[inline] pub fn new() -> Self { LoRaWANServiceProfile(Properties_::new()) }
}
impl LoRaWANServiceProfile {
    /// Sets `AddGwMetadata`.
    #[inline] pub fn add_gw_metadata(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("AddGwMetadata", value.into_node()); self }
    /// Sets `ChannelMask`.
    #[inline] pub fn channel_mask(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("ChannelMask", value.into_node()); self }
    /// Sets `DevStatusReqFreq`.
    #[inline] pub fn dev_status_req_freq(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DevStatusReqFreq", value.into_node()); self }
    /// Sets `DlBucketSize`.
    #[inline] pub fn dl_bucket_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DlBucketSize", value.into_node()); self }
    /// Sets `DlRate`.
    #[inline] pub fn dl_rate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DlRate", value.into_node()); self }
    /// Sets `DlRatePolicy`.
    #[inline] pub fn dl_rate_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("DlRatePolicy", value.into_node()); self }
    /// Sets `DrMax`. 0 to 15.
    #[inline] pub fn dr_max(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DrMax", value.into_node()); self }
    /// Sets `DrMin`. 0 to 15.
    #[inline] pub fn dr_min(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("DrMin", value.into_node()); self }
    /// Sets `HrAllowed`.
    #[inline] pub fn hr_allowed(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("HrAllowed", value.into_node()); self }
    /// Sets `MinGwDiversity`.
    #[inline] pub fn min_gw_diversity(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("MinGwDiversity", value.into_node()); self }
    /// Sets `NwkGeoLoc`.
    #[inline] pub fn nwk_geo_loc(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("NwkGeoLoc", value.into_node()); self }
    /// Sets `PrAllowed`.
    #[inline] pub fn pr_allowed(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("PrAllowed", value.into_node()); self }
    /// Sets `RaAllowed`.
    #[inline] pub fn ra_allowed(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("RaAllowed", value.into_node()); self }
    /// Sets `ReportDevStatusBattery`.
    #[inline] pub fn report_dev_status_battery(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReportDevStatusBattery", value.into_node()); self }
    /// Sets `ReportDevStatusMargin`.
    #[inline] pub fn report_dev_status_margin(mut self, value: impl IntoValue_<bool>) -> Self { self.0.put("ReportDevStatusMargin", value.into_node()); self }
    /// Sets `TargetPer`.
    #[inline] pub fn target_per(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("TargetPer", value.into_node()); self }
    /// Sets `UlBucketSize`.
    #[inline] pub fn ul_bucket_size(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UlBucketSize", value.into_node()); self }
    /// Sets `UlRate`.
    #[inline] pub fn ul_rate(mut self, value: impl IntoValue_<i64>) -> Self { self.0.put("UlRate", value.into_node()); self }
    /// Sets `UlRatePolicy`.
    #[inline] pub fn ul_rate_policy(mut self, value: impl IntoValue_<String>) -> Self { self.0.put("UlRatePolicy", value.into_node()); self }
}
impl IntoValue_<LoRaWANServiceProfile> for LoRaWANServiceProfile { #[inline] fn into_node(self) -> Node_ { self.0.into_node() } }
