#!/usr/bin/env bash
# Makes the files of this folder anew, out of nothing but what stands here. See README.md.
set -euo pipefail
cd "$(dirname "$0")"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# A picture that looks different in each of its eight turns.
convert -size 48x32 gradient:navy-orange -fill white -draw 'rectangle 3,3 14,9' \
  -fill red -draw 'circle 38,22 38,28' -fill black -draw 'line 0,31 20,16' -strip "$work/picture.png"
convert "$work/picture.png" -resize 16x -strip -quality 60 "$work/small.jpg"

# A color profile whose red and green are exchanged: who loses it shows other colors.
perl -e '
  my $xyz = sub { "XYZ \0\0\0\0" . pack "N3", map { int(($_ * 65536) + 0.5) } @_ };
  my %tags = (
    desc => "desc\0\0\0\0" . pack("N", 8) . "swapped\0" . "\0" x 82,
    cprt => "text\0\0\0\0own\0\0", wtpt => $xyz->(0.9642, 1, 0.8249),
    rXYZ => $xyz->(0.3851, 0.7169, 0.0971), gXYZ => $xyz->(0.4361, 0.2225, 0.0139),
    bXYZ => $xyz->(0.1431, 0.0606, 0.7141), rTRC => "curv\0\0\0\0" . pack("Nnn", 1, 563, 0),
  );
  $tags{gTRC} = $tags{bTRC} = $tags{rTRC};
  my ($table, $data, $at) = ("", "", 132 + 12 * scalar keys %tags);
  for my $name (sort keys %tags) {
    my $content = $tags{$name} . "\0" x (-length($tags{$name}) % 4);
    $table .= $name . pack "NN", $at + length $data, length $content;
    $data .= $content;
  }
  my $size = $at + length $data;
  print pack("N", $size), "\0" x 4, pack("N", 0x02100000), "mntrRGB XYZ ", pack("n6", 2026, 1, 1, 0, 0, 0),
    "acsp", "\0" x 24, "\0" x 4, pack("N3", 0xF6D6, 0x10000, 0xD32D), "\0" x 48,
    pack("N", scalar keys %tags), $table, $data;
' > "$work/swapped.icc"

# What a phone and a busy photographer write.
says=(-overwrite_original -q -q
  -EXIF:GPSLatitude=43.771 -EXIF:GPSLatitudeRef=N -EXIF:GPSLongitude=11.254 -EXIF:GPSLongitudeRef=E
  -EXIF:Make=Fairphone -EXIF:Model='FP5 of Rosa' -EXIF:Software=CameraApp
  -EXIF:DateTimeOriginal='2026:11:20 18:30:00' -EXIF:Artist='Rosa Canary' -EXIF:ImageDescription='Via Canary 7'
  -XMP:Creator='Rosa Canary' -XMP:Title='Canary at home' -XMP-exif:GPSLatitude=43.771 -XMP-photoshop:City=Canaryville)
turn() { exiftool -overwrite_original -q -q -n "-EXIF:Orientation=$1" "$2"; }

for orientation in 1 2 3 4 5 6 7 8; do
  jpeg=turned-$orientation.jpg
  convert "$work/picture.png" -strip -quality 80 "$jpeg"
  exiftool "${says[@]}" "$jpeg"
  turn $orientation "$jpeg"
done

convert "$work/picture.png" -strip -quality 80 -interlace JPEG everything.jpg
exiftool "${says[@]}" "-ThumbnailImage<=$work/small.jpg" "-ICC_Profile<=$work/swapped.icc" -JFIF:XResolution=72 \
  -IPTC:City=Canaryville -IPTC:By-line='Rosa Canary' -IPTC:Caption-Abstract='Via Canary 7' -IPTC:DateCreated=2026:11:20 \
  -Comment='A canary in a comment' everything.jpg
turn 6 everything.jpg
{ cat everything.jpg; printf '\0\0\0\0'; cat turned-3.jpg; } > "$work/two.jpg" && mv "$work/two.jpg" everything.jpg

convert "$work/picture.png" -strip -colorspace CMYK -quality 80 four-inks.jpg
exiftool "${says[@]}" four-inks.jpg

convert "$work/picture.png" -strip everything.png
exiftool "${says[@]}" "-ICC_Profile<=$work/swapped.icc" -PNG:Author='Rosa Canary' -PNG:Comment='A canary' -PNG:ModifyDate='2026:11:20 18:30:00' everything.png
turn 6 everything.png
convert "$work/picture.png" -strip -set Comment 'A canary that is long enough to be packed' -define png:format=png8 words.png
{ cat words.png; printf 'PK\3\4 a canary behind the end'; } > "$work/more.png" && mv "$work/more.png" words.png

cwebp -quiet -q 70 "$work/picture.png" -o everything.webp
exiftool "${says[@]}" "-ICC_Profile<=$work/swapped.icc" everything.webp
turn 6 everything.webp
cwebp -quiet -lossless "$work/picture.png" -o lossless.webp
exiftool "${says[@]}" lossless.webp
cwebp -quiet -q 70 "$work/picture.png" -o plain.webp
convert "$work/picture.png" -negate -strip "$work/other.png"
cwebp -quiet -q 70 "$work/other.png" -o "$work/other.webp"
webpmux -frame plain.webp +100 -frame "$work/other.webp" +100 -loop 3 -o moving.webp 2> "$work/log"
exiftool "${says[@]}" moving.webp

convert -delay 20 -loop 3 "$work/picture.png" "$work/other.png" -strip -set comment 'A canary' moving.gif
exiftool "${says[@]}" moving.gif 2> "$work/log" || true
{ cat moving.gif; printf 'a canary behind the end'; } > "$work/more.gif" && mv "$work/more.gif" moving.gif

heif-enc -q 40 "$work/picture.png" -o everything.heic > "$work/log"
exiftool "${says[@]}" everything.heic
convert "$work/picture.png" -resize 200% -strip "$work/large.png"
heif-enc -q 30 -t 32 "$work/large.png" -o small-inside.heic > "$work/log"
exiftool "${says[@]}" small-inside.heic

film=(-loglevel error -y -fflags +bitexact -f lavfi -i testsrc=size=64x48:rate=5:duration=2 -f lavfi -i sine=duration=2:sample_rate=16000)
tags=(-metadata location=+43.7710+011.2540/ -metadata title='Canary at home' -metadata artist='Rosa Canary'
  -metadata comment='Via Canary 7' -metadata creation_time=2026-11-20T18:30:00Z)
ffmpeg "${film[@]}" -c:v libx264 -pix_fmt yuv420p -c:a aac -b:a 16k "${tags[@]}" -movflags +faststart everything.mp4
exiftool -overwrite_original -q -q -Keys:GPSCoordinates='43.771 11.254' -Keys:Make=Fairphone -Keys:Model='FP5 of Rosa' \
  -XMP:Creator='Rosa Canary' -UserData:GPSCoordinates='43.771 11.254' everything.mp4
ffmpeg "${film[@]}" -c:v libx264 -pix_fmt yuv420p -c:a aac -b:a 16k "${tags[@]}" everything.mov
exiftool -overwrite_original -q -q -Keys:GPSCoordinates='43.771 11.254' -Keys:Make=Fairphone -Keys:CreationDate='2026:11:20 18:30:00' \
  -XMP:Creator='Rosa Canary' everything.mov

# A drone writes where it is into a track of its own, ten times a second.
for second in 0 1; do
  printf '%d\n00:00:0%d,000 --> 00:00:0%d,900\nGPS (43.771, 11.254, 18) Canary\n\n' $((second + 1)) $second $second
done > "$work/places.srt"
ffmpeg "${film[@]}" -i "$work/places.srt" -c:v libx264 -pix_fmt yuv420p -c:a aac -b:a 16k -c:s mov_text -map 0 -map 1 -map 2 places-in-track.mp4
# As browsers record: in pieces.
ffmpeg "${film[@]}" -map 1 -c:a aac -b:a 16k "${tags[@]}" -movflags +frag_keyframe+empty_moov+default_base_moof -frag_duration 500000 -f mp4 voice.mp4
ffmpeg "${film[@]}" -map 1 -c:a libopus -b:a 16k -live 1 "${tags[@]}" voice.webm
ffmpeg "${film[@]}" -c:v libvpx -b:v 40k -c:a libopus -b:a 16k "${tags[@]}" everything.webm

sound=(-loglevel error -y -fflags +bitexact -f lavfi -i sine=duration=1:sample_rate=16000)
ffmpeg "${sound[@]}" -i "$work/small.jpg" -map 0 -map 1 -c:a libmp3lame -b:a 16k -c:v copy -id3v2_version 3 -write_id3v1 1 "${tags[@]}" everything.mp3
ffmpeg "${sound[@]}" -i "$work/small.jpg" -map 0 -map 1 -c:a aac -b:a 16k -c:v copy -disposition:v attached_pic "${tags[@]}" everything.m4a
ffmpeg "${sound[@]}" -ar 8000 -c:a pcm_u8 "${tags[@]}" -metadata originator='Rosa Canary' -metadata origination_date=2026-11-20 -write_bext 1 everything.wav
ffmpeg "${sound[@]}" -c:a libopus -b:a 16k "${tags[@]}" everything.ogg

cat > words.pdf <<'PDF'
%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 72 72]>> endobj
4 0 obj <</Author(Rosa Canary)>> endobj
trailer <</Root 1 0 R/Info 4 0 R/Size 5>>
%%EOF
PDF
printf 'They wrote this to us.\nÑandú, 😀\n' > words.txt
