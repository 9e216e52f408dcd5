#!/bin/bash
# Renders frames until the instance is terminated: each message of the queue is the name of a scene on the
# file system, which holds Blender too.
set -u
while true; do
    message=$(aws sqs receive-message --queue-url "$1" --wait-time-seconds 20 \
        --query 'Messages[0].[ReceiptHandle,Body]' --output text) || { sleep 20; continue; }
    read -r receipt scene <<< "$message"
    [ -n "${scene:-}" ] && [ "$receipt" != None ] || continue
    /mnt/render/blender/blender --background "/mnt/render/scenes/$scene" --render-output /mnt/render/frames/ --render-anim \
        && aws sqs delete-message --queue-url "$1" --receipt-handle "$receipt"
done
